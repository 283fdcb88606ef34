/**
 * node scripts/offline/draw-icons.mjs: draws the app’s icons, as browsers install them, from public/icon.svg, with the
 * browser that the tests use. The results are kept in public/icons/; draw them anew when the drawing changes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';
import { root } from '../run.mjs';

const drawing = readFileSync(join(root, 'public/icon.svg'), 'utf8');
const ground = /<rect[^>]*fill="(#\w+)"/.exec(drawing)?.[1];
if (!ground) throw new Error('public/icon.svg has no ground to fill an icon with.');
/** Systems cut a maskable icon to their own shape: it has no corners, and what counts lies within its middle 80 %. */
const maskable = drawing.replace(/<rect[^>]*\/>/, '').replace(/viewBox="[^"]*"/, 'viewBox="-4 -4 40 40"');

const icons = [
  { file: 'app-192.png', size: 192, svg: drawing, ground: 'transparent' },
  { file: 'app-512.png', size: 512, svg: drawing, ground: 'transparent' },
  { file: 'maskable-512.png', size: 512, svg: maskable, ground },
];

mkdirSync(join(root, 'public/icons'), { recursive: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] });
try {
  for (const { file, size, svg, ground: background } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<body style="margin:0;background:${background}">${svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)}</body>`);
    writeFileSync(join(root, 'public/icons', file), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
