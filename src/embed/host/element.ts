import type { EventMessage, HostView, Names, ViewChange } from '../protocol';
import { viewFields } from '../protocol';
import { openConnection, type Connection, type MapFrameError } from './connection';
import { addressAttributes, frameAddress, sameAddress } from './map-address';
import { addLayout, layOut, layoutOf } from './layout';

export interface ElementSettings {
  /** The element’s name. */
  readonly name: string;
  readonly title: Names;
  /** Where the script came from: the map’s own folder. Null where it cannot be told. */
  readonly home: string | null;
}

/** Attributes that the iframe has, too, and takes over as they are. */
const passedOn = ['sandbox', 'allow', 'loading', 'referrerpolicy'] as const;

const answerMilliseconds = 15_000;

/** Attributes that change together, by a script or a framework, change the map once. */
const changeMilliseconds = 50;

const warnings = {
  zh: (tag: string, src: string) => `<${tag}>：src="${src}" 不是可用的 http(s) 地址，地图没有载入。`,
  en: (tag: string, src: string) => `<${tag}>: src="${src}" is no usable http(s) address, so the map was not loaded.`,
};

/** Whether all children of an element that is being parsed are there: something follows it, or the page is whole. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Makes the element’s class. It keeps everything in its light DOM: an iframe in it before is taken over, and serves where scripts do not run. */
export function elementClass({ name, title, home }: ElementSettings): CustomElementConstructor {
  const layout = new CSSStyleSheet();
  layout.replaceSync(layoutOf(name));
  return class extends HTMLElement {
    static readonly observedAttributes: readonly string[] = [...addressAttributes, ...passedOn, 'src', 'title', 'height'];

    #iframe: HTMLIFrameElement | null = null;
    /** The page’s own, with an address that no attribute contradicts. */
    #found = false;
    #connection: Connection | null = null;
    #changed = new Set<string>();
    #timer = 0;

    connectedCallback(): void {
      addLayout(this, layout);
      if (isWhole(this)) this.#begin();
      else document.addEventListener('DOMContentLoaded', () => this.isConnected && this.#begin(), { once: true });
    }

    disconnectedCallback(): void {
      this.#connection?.close();
      this.#connection = null;
    }

    attributeChangedCallback(attribute: string, before: string | null, after: string | null): void {
      if (before === after || !this.#iframe) return;
      this.#changed.add(attribute);
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#follow(), changeMilliseconds);
    }

    /** Selects a place by its id; null selects none. */
    select(place: string | null): Promise<HostView> {
      return this.#ask('select', { place });
    }
    /** Changes what is given and leaves the rest. */
    setView(change: ViewChange): Promise<HostView> {
      return this.#ask('set-view', change);
    }
    setFilter(filter: ViewChange): Promise<HostView> {
      return this.#ask('set-filter', filter);
    }
    setTheme(theme: string | null): Promise<HostView> {
      return this.#ask('set-theme', { theme });
    }
    setLanguage(lang: string): Promise<HostView> {
      return this.#ask('set-language', { lang });
    }
    getView(): Promise<HostView> {
      return this.#ask('get-view');
    }

    async #ask(...request: Parameters<Connection['request']>): Promise<HostView> {
      if (!this.#connection) throw new Error(`<${name}> shows no map.`);
      return this.#connection.request(...request);
    }

    get #language(): keyof Names {
      return this.getAttribute('lang') === 'en' ? 'en' : 'zh';
    }

    /** The map’s address by the attributes; null where `src` is none. */
    #address(): string | null {
      const src = this.getAttribute('src') ?? home ?? '';
      try {
        const base = new URL(src, document.baseURI);
        if (src !== '' && /^https?:$/.test(base.protocol)) return frameAddress(base.href, (attribute) => this.getAttribute(attribute));
      } catch {
        // Told below.
      }
      console.warn(warnings[this.#language](name, src));
      return null;
    }

    #begin(): void {
      if (!this.#iframe) this.#found = (this.#iframe = this.querySelector('iframe')) !== null;
      const plain = this.#found && ![...addressAttributes, 'src'].some((attribute) => this.hasAttribute(attribute));
      if (!plain) {
        const address = this.#address();
        if (address === null) return;
        this.#show(address);
      }
      this.#dress();
      this.#connect();
    }

    /** Puts the map of an address into the element, unless it is there. */
    #show(address: string): void {
      const before = this.#iframe;
      const sandbox = this.getAttribute('sandbox');
      // A sandbox holds from the next loading on.
      if (before && sameAddress(before.src, address) && (sandbox === null || sandbox === before.getAttribute('sandbox'))) return;
      // Another iframe rather than another address for this one, which would be a step in the page’s history.
      const iframe = before ? (before.cloneNode() as HTMLIFrameElement) : document.createElement('iframe');
      if (!before) {
        iframe.dataset['made'] = '';
        iframe.loading = 'lazy';
        iframe.allow = 'fullscreen';
      }
      this.#iframe = iframe;
      this.#dress();
      iframe.src = address;
      if (before) before.replaceWith(iframe);
      else this.replaceChildren(iframe);
    }

    /** What the iframe has of the element’s attributes. */
    #dress(): void {
      const iframe = this.#iframe;
      if (!iframe) return;
      for (const attribute of passedOn) {
        const value = this.getAttribute(attribute);
        if (value !== null && value !== iframe.getAttribute(attribute)) iframe.setAttribute(attribute, value);
      }
      if (this.title || !iframe.title || !this.#found) iframe.title = this.title || title[this.#language];
      layOut(iframe, this.getAttribute('height'));
    }

    #connect(): void {
      this.#connection?.close();
      const iframe = this.#iframe;
      if (!iframe) return;
      this.#connection = openConnection({ iframe, origin: new URL(iframe.src).origin, timeout: answerMilliseconds, heard: (message) => this.#hear(message) });
    }

    #hear({ type, detail }: EventMessage): void {
      if (type === 'height' && this.getAttribute('height') === 'auto' && this.#iframe) this.#iframe.style.height = `${detail.height}px`;
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    /** Follows attributes that changed: by message where the map listens, else by another address. */
    #follow(): void {
      const changed = [...this.#changed];
      this.#changed.clear();
      if (!this.isConnected) return;
      this.#dress();
      const fields = viewFields.filter((field) => changed.includes(field));
      const byAddress = changed.some((attribute) => attribute === 'src' || attribute === 'sandbox' || attribute === 'show' || attribute === 'wheel');
      if (this.#connection?.connected && !byAddress) {
        if (fields.length === 0) return;
        const change = Object.fromEntries(fields.map((field) => [field, this.getAttribute(field)]));
        this.#connection.request('set-view', change).catch(({ reason, field, message }: MapFrameError) =>
          this.dispatchEvent(new CustomEvent('error', { detail: { reason, field, message } })));
      } else if (byAddress || fields.length > 0) {
        this.#begin();
      }
    }
  };
}
