import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SiteServer } from '../site-server';
import { expect, test as base } from '../support';
import { DistrictData } from './district';

export { expect };

/** The project’s own district, served as all other tests have it, and an invented one, built by `npm run build:second`. */
export const siteNames = ['first', 'second'] as const;
export type SiteName = (typeof siteNames)[number];

const root = join(import.meta.dirname, '../../..');
export const siteFolders: Record<SiteName, string> = { first: join(root, 'dist'), second: join(root, '.cache/second-district') };

const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "object-src 'none'", "manifest-src 'self'",
].join('; ');

interface OfTest {
  readonly site: SiteName;
  readonly district: DistrictData;
}

interface OfWorker {
  readonly secondSite: SiteServer;
}

/** A test of one of the sites: its `baseURL` is where that site is, `district` what its data say. */
export const test = base.extend<OfTest, OfWorker>({
  site: ['first', { option: true }],
  secondSite: [
    async ({ browserName: _ }, use) => {
      if (!existsSync(siteFolders.second)) throw new Error('The second district is not built: npm run build:second');
      const server = new SiteServer(siteFolders.second, '/another/place/');
      server.headers = { 'Content-Security-Policy': policy };
      await server.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ baseURL, site, secondSite }, use) => use(site === 'second' ? secondSite.address : baseURL),
  district: async ({ site }, use) => use(new DistrictData(siteFolders[site])),
});

/** The same tests for each site. */
export function onEachSite(tests: () => void): void {
  for (const site of siteNames) {
    test.describe(`the ${site} district`, () => {
      test.use({ site });
      tests();
    });
  }
}
