import { policyOf } from '../../scripts/serving/policy';
import { defaultConfiguration } from '../../src/configuration/defaults';
import { SiteServer } from './site-server';

const dist = 'dist';

/** The site’s own policy, as it is shipped. */
const sitePolicy = policyOf(defaultConfiguration).text;

const hostPolicy = (site: string): string =>
  ["default-src 'none'", `script-src ${site} 'self'`, `frame-src ${site} 'self'`, "style-src 'self'", "img-src 'self'", "base-uri 'none'", "form-action 'none'"].join('; ');

/** The element’s events and the page’s layout shifts, from the very beginning. */
const listening = `
window.heard = [];
window.shifts = [];
new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
addEventListener('DOMContentLoaded', () => {
  for (const element of document.querySelectorAll('[data-listen]')) {
    for (const type of ['ready', 'view', 'select', 'height', 'error']) {
      element.addEventListener(type, ({ detail }) => window.heard.push({ type, detail }));
    }
  }
});
window.messages = [];
addEventListener('message', ({ data }) => window.messages.push(data));
`;

/** What the pages of these tests have on their window. */
export interface FramingWindow extends Window {
  readonly heard: readonly { readonly type: string; readonly detail: Record<string, unknown> }[];
  readonly shifts: readonly number[];
  readonly messages: readonly unknown[];
}

/** The built site on one origin and a page around it on another, both with strict policies. */
export class Framing {
  readonly site = new SiteServer(dist, '/maps/district/');
  readonly host = new SiteServer('/nowhere');

  /** @param listed whether the site’s configuration lists the page’s origin */
  async start(listed = true): Promise<void> {
    await Promise.all([this.site.start(), this.host.start()]);
    this.site.headers = { 'Content-Security-Policy': sitePolicy, 'Access-Control-Allow-Origin': '*' };
    this.host.headers = { 'Content-Security-Policy': hostPolicy(this.site.origin) };
    const origins = [listed ? this.host.origin : 'https://elsewhere.example'];
    this.site.instead.set('config.json', { status: 200, type: 'application/json', body: JSON.stringify({ embedding: { origins } }) });
    this.host.instead.set('favicon.ico', { status: 200, type: 'image/x-icon', body: '' });
    this.host.instead.set('listening.js', { status: 200, type: 'text/javascript', body: listening });
    this.host.instead.set('host.css', { status: 200, type: 'text/css', body: 'body { margin: 20px; font: 16px sans-serif; } iframe { width: 1000px; height: 700px; }' });
  }

  /** Where the map is, for a frame. */
  address(search = ''): string {
    return `${this.site.address}?embed=1${search}`;
  }

  /** Puts a page around the map; gives its address. */
  page(body: string, name = 'index.html'): string {
    const head = '<meta charset="utf-8"><title>A host</title><link rel="stylesheet" href="/host.css"><script src="/listening.js"></script>';
    this.host.instead.set(name, { status: 200, type: 'text/html; charset=utf-8', body: `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>` });
    return `${this.host.origin}/${name}`;
  }

  async stop(): Promise<void> {
    await Promise.all([this.site.stop(), this.host.stop()]);
  }
}
