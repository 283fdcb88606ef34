import { Visitor } from './driver';
import { expect, test } from './support';

declare global {
  interface Window {
    uploads?: string[];
  }
}

test('changing lens, theme and language sends no data to the map’s worker; selecting sends the selection alone', async ({ context, page }) => {
  await context.addInitScript(() => {
    window.uploads = [];
    const send = Worker.prototype.postMessage as (this: Worker, message: { type?: string; data?: { source?: string } }, ...rest: unknown[]) => void;
    Worker.prototype.postMessage = function (this: Worker, ...sent: Parameters<typeof send>) {
      // What a source’s `setData` becomes on its way to MapLibre’s worker: its message “load data”.
      if (sent[0].type === 'LD') window.uploads?.push(String(sent[0].data?.source));
      send.apply(this, sent);
    } as Worker['postMessage'];
  });
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.waitForMap();
  const uploads = () => page.evaluate(() => window.uploads ?? []);
  // It hears the first ones, so that silence means something.
  expect((await uploads()).length).toBeGreaterThan(5);
  await page.evaluate(() => (window.uploads = []));
  await visitor.lookThrough('科学城');
  await page.getByRole('link', { name: '深色' }).click();
  await visitor.speak('English');
  await visitor.speak('中文');
  await visitor.lookThrough('3+9');
  await visitor.link(/^光明湖/).first().click();
  // Messages keep their order: had anything been sent before, it would stand before this one.
  await expect.poll(uploads).toEqual(['selection']);
});
