import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download } from '@playwright/test';
import { Visitor } from './driver';
import { decode } from './pixels';
import { expect, test } from './support';

interface Tokens { colours: Record<string, { light: string; print?: string }> }

/** A colour as it is on paper. */
function onPaper(name: string): string {
  const { colours } = JSON.parse(readFileSync(join(import.meta.dirname, '../../src/theme/tokens.json'), 'utf8')) as Tokens;
  return colours[name]?.print ?? colours[name]?.light ?? '';
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

test('an A4 image has the size of the paper, a map, a legend and the note', async ({ page }) => {
  test.setTimeout(120_000);
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.waitForMap();
  await visitor.map.getByRole('button', { name: '导出' }).click();
  const card = page.getByRole('region', { name: '导出' });
  await expect(card.getByRole('radio', { name: 'A4 横' })).toBeChecked();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), card.getByRole('button', { name: '保存图片' }).click()]);
  expect(download.suggestedFilename()).toMatch(/-a4-\d{4}-\d{2}-\d{2}\.png$/);
  const picture = await decode(page, await bytesOf(download));
  // A4 landscape at 200 dots to the inch.
  expect([picture.width, picture.height]).toEqual([2339, 1654]);
  const part = (left: number, top: number, right: number, bottom: number): Set<string> => {
    const found = new Set<string>();
    for (let x = left; x < right; x += 1 / picture.width) for (let y = top; y < bottom; y += 1 / picture.height) found.add(picture.at(x, y).toUpperCase());
    return found;
  };
  expect(picture.at(0.005, 0.005).toUpperCase()).toBe(onPaper('paper'));
  // The map, left, is neither blank nor of one colour.
  expect(picture.colours(60)).toBeGreaterThan(20);
  // The legend, right of the map, has the marks of zones and headquarters.
  const legend = part(0.775, 0.14, 0.8, 0.4);
  expect([...legend]).toEqual(expect.arrayContaining([onPaper('figure-teal'), onPaper('figure-vermilion')]));
  // Below stands the note that it is indicative.
  expect([...part(0.03, 0.86, 0.2, 0.9)]).toContain(onPaper('alert'));
});

test('an image of two plans is parted where the divider stands', async ({ page }) => {
  test.setTimeout(120_000);
  const visitor = new Visitor(page, 'en');
  await visitor.visit('?compare=structure-2035/swipe/40');
  await visitor.waitForMap();
  await visitor.map.getByRole('button', { name: 'Export' }).click();
  const card = page.getByRole('region', { name: 'Export' });
  await card.getByText('Screen').click();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), card.getByRole('button', { name: 'Save image' }).click()]);
  const picture = await decode(page, await bytesOf(download));
  expect(picture.width).toBeGreaterThanOrEqual(900);
  expect(picture.colours(60)).toBeGreaterThan(20);
});

test('the drawing is an SVG with the names of the plan', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit('?plan=structure-2035');
  await visitor.map.getByRole('button', { name: '导出' }).click();
  const card = page.getByRole('region', { name: '导出' });
  const [download] = await Promise.all([page.waitForEvent('download'), card.getByRole('button', { name: '保存矢量图' }).click()]);
  const svg = (await bytesOf(download)).toString();
  expect(svg).toMatch(/^<\?xml version="1\.0"/);
  expect(svg).toContain('成果转化区');
  expect(svg).toContain('示意范围，非法定界线');
});
