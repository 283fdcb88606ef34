import { configureSite } from './configured';
import { cameraOn, Visitor } from './driver';
import { decode } from './pixels';
import { expect, test } from './support';
import { startTileServer, tileColours, type TileServer } from './tile-server';

let tiles: TileServer;
test.beforeAll(async () => {
  tiles = await startTileServer();
});
test.afterAll(async () => tiles.close());
test.beforeEach(({ problems }) => problems.expectHost(tiles.origin));

const text = (zh: string, en: string) => ({ zh, en });
const attribution = text('某测绘单位', 'Some Survey');

/** As docs/configuration.md shows Tianditu, on the server that stands for it. */
const tianditu = (key: string) => ({
  id: 'tianditu', name: text('天地图', 'Tianditu'), attribution, type: 'wmts', url: `${tiles.origin}/{layer}_{tileMatrixSet}/wmts`,
  layers: [{ layer: 'vec' }, { layer: 'cva' }], key,
});
const xyz = (members: object = {}) => ({ id: 'xyz', name: text('瓦片图', 'Tiles'), attribution, type: 'xyz', urls: [`${tiles.origin}/xyz/{z}/{x}/{y}.png`], ...members });

const hex = ([red, green, blue]: readonly [number, number, number, number]): string =>
  `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** The colour of the ground beyond the district, where nothing else is drawn. */
const groundOf = async (visitor: Visitor): Promise<string> => (await decode(visitor.page, await visitor.canvas.screenshot())).at(0.93, 0.38);

test('Tianditu with its key lies beneath our layers, with its name, the approval number and the copyright', async ({ page }) => {
  const visitor = new Visitor(page);
  await configureSite(page, {
    baseMap: 'tianditu', baseMaps: [tianditu(tiles.key)], approvalNumber: 'GS(2026)0000号', copyright: text('某区政府', 'Some District'),
  });
  await visitor.visit();
  await visitor.waitForMap();
  await expect.poll(() => groundOf(visitor)).toBe(hex(tileColours.vec));
  expect(tiles.count('cva')).toBeGreaterThan(0);
  for (const said of ['某测绘单位', 'GS(2026)0000号', '某区政府', '示意范围，非法定界线']) await expect(visitor.map.getByText(said)).toBeInViewport();
  await visitor.visit(cameraOn('iz-minghu-smart-valley', 14));
  await visitor.waitForMap();
  await visitor.clickMiddleOfMap();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
});

test('Tianditu without the right key: the reader is told, the embedded base map stays, and everything works', async ({ page, problems }) => {
  problems.expect(/403 \(Forbidden\)/);
  const visitor = new Visitor(page, 'en');
  await configureSite(page, { baseMap: 'tianditu', baseMaps: [tianditu('wrong-key')] });
  await visitor.visit(cameraOn('iz-minghu-smart-valley', 13));
  await visitor.waitForMap();
  await expect(visitor.map.getByText(/Tianditu.*embedded/)).toBeVisible();
  await expect(visitor.map.getByText(/OpenStreetMap/)).toBeVisible();
  await visitor.clickMiddleOfMap();
  await expect(visitor.heading('Minghu Smart Valley')).toBeVisible();
});

test('tiles that are all missing are told as well', async ({ page, problems }) => {
  problems.expect(/404 \(Not Found\)/);
  const visitor = new Visitor(page);
  await configureSite(page, { baseMap: 'xyz', baseMaps: [xyz({ urls: [`${tiles.origin}/nowhere/{z}/{x}/{y}.png`] })] });
  await visitor.visit();
  await visitor.waitForMap();
  await expect(visitor.map.getByText(/底图“瓦片图”未能显示/)).toBeVisible();
});

test('over a base map in GCJ-02 our layers are shifted with it, and coordinates stay WGS 84', async ({ page }) => {
  const columns: number[] = [];
  page.on('request', (request) => {
    const [, zoom, column] = /\/xyz\/(\d+)\/(\d+)\//.exec(request.url()) ?? [];
    if (zoom === '17') columns.push(Number(column));
  });
  const visitor = new Visitor(page);
  await configureSite(page, { baseMap: 'xyz', baseMaps: [xyz({ coordinates: 'gcj02', maxZoom: 17 })] });
  await visitor.visit('?layers=zones#map=16/22.751/113.904');
  await visitor.waitForMap();
  await expect.poll(() => groundOf(visitor)).not.toBe('#ffffff');
  // The middle of the map lies at 113.9090° E in GCJ-02 (gcoord): 0.0050° east of where WGS 84 has it.
  const columnOf = (longitude: number): number => ((longitude + 180) / 360) * 2 ** 17;
  await expect.poll(() => (Math.min(...columns) + Math.max(...columns) + 1) / 2).toBeGreaterThan(columnOf(113.907));
  await visitor.map.getByRole('button', { name: '坐标' }).click();
  await expect(page.getByRole('region', { name: '坐标' }).getByText('22.75100° N, 113.90400° E')).toBeVisible();
  await page.getByRole('region', { name: '坐标' }).getByRole('button', { name: '关闭' }).click();
  await visitor.clickMiddleOfMap();
  await expect(visitor.heading('明湖智谷')).toBeVisible();
});

test('a style and an archive are drawn, and chosen from the layers', async ({ page }) => {
  const visitor = new Visitor(page);
  await configureSite(page, {
    baseMaps: [
      { id: 'style', name: text('样式图', 'Style'), attribution, type: 'style', url: `${tiles.origin}/style.json` },
      { id: 'archive', name: text('档案图', 'Archive'), attribution, type: 'pmtiles', url: `${tiles.origin}/archive.pmtiles` },
    ],
  });
  await visitor.visit();
  await visitor.waitForMap();
  await visitor.map.getByRole('button', { name: '图层' }).click();
  const card = page.getByRole('region', { name: '图层' });
  await expect(card.getByRole('radio', { name: '内置底图' })).toBeChecked();
  await card.getByRole('radio', { name: '样式图' }).check();
  await expect.poll(() => groundOf(visitor)).toBe(hex(tileColours.xyz));
  expect(visitor.query()).toMatchObject({ base: 'style' });
  await card.getByRole('radio', { name: '档案图' }).check();
  await expect.poll(() => groundOf(visitor)).toBe(hex(tileColours.archive));
});

test('a wrong configuration is named key by key, and the defaults stand in', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const visitor = new Visitor(page);
  await configureSite(page, { baseMap: 'nowhere', baseMaps: [xyz({ urls: 'not a list' })], approvalnumber: 'x' });
  await visitor.visit();
  await expect(visitor.map.getByText(/baseMaps\[0\]\.urls/)).toBeVisible();
  await expect(visitor.map.getByText(/approvalnumber/)).toBeVisible();
  expect(said.join('\n')).toContain('baseMaps[0].urls');
  await visitor.map.getByRole('button', { name: '知道了' }).click();
  await expect(visitor.map.getByText(/approvalnumber/)).toBeHidden();
  await visitor.waitForMap();
});

test('a configuration that is no JSON is told, and the map is there', async ({ page }) => {
  const visitor = new Visitor(page, 'en');
  await configureSite(page, '{ "baseMap": ');
  await visitor.visit();
  await expect(visitor.map.getByText(/config\.json/).first()).toBeVisible();
  await visitor.waitForMap();
});
