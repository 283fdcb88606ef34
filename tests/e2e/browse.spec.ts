import { districtData } from './district-data';
import { Visitor } from './driver';
import { expect, test } from './support';

test.use({ movingMap: false });

test('a filter by industry shortens the list, says that the crosswalk carried over, and dims the map', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.filterByIndustry('半导体与集成电路');

  const status = visitor.panel.getByRole('status');
  await expect(status).toContainText('按对照表带到其他产业体系');
  const [, some = '', all = ''] = /符合条件 (\d+) \/ (\d+)/.exec((await status.textContent()) ?? '') ?? [];
  expect(Number(some)).toBeGreaterThan(0);
  expect(Number(some)).toBeLessThan(Number(all));
  await expect(visitor.panel.getByRole('region').getByRole('link', { name: /半导体|芯片|集成电路|新一代信息|智能/ }).first()).toBeVisible();
  await expect(visitor.map.getByText('浅色：不符合筛选条件')).toBeVisible();
  expect(visitor.query()).toEqual({ industry: '823-semiconductors' });

  await visitor.panel.getByRole('button', { name: '清除筛选' }).click();
  await expect(visitor.section(/^九大产业片区/)).toBeVisible();
  await expect(visitor.map.getByText('浅色：不符合筛选条件')).toHaveCount(0);
});

test('the language is switched at one press and stays', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  await visitor.speak('English');
  const english = new Visitor(page, 'en');
  await expect(english.section(/^Nine industrial zones/)).toBeVisible();
  await expect(page).toHaveTitle('Guangming Industrial Space Map');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const header = await english.header.innerText();
  expect(header.replace('中文', '')).not.toMatch(/\p{Script=Han}/u);

  await page.reload();
  await english.waitUntilUsable();
  await expect(english.section(/^Nine industrial zones/)).toBeVisible();
});

test('another lens changes the list, the legend and the picture', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  const kinds = visitor.map.getByRole('list').first();
  await expect(kinds).toContainText('产业片区');

  await visitor.lookThrough('2035结构');
  await expect(visitor.panel.getByRole('heading', { level: 2, name: /一廊|走廊|三区|五集群/ }).first()).toBeVisible();
  await expect(visitor.section(/^九大产业片区/)).toHaveCount(0);
  await expect(kinds).toContainText('产业单元');
  await expect(kinds).not.toContainText('产业片区');
  expect(visitor.query()).toEqual({ plan: 'structure-2035' });

  await visitor.lookThrough('科学城');
  await expect(kinds).toContainText('大科学装置');
  await page.goBack();
  await expect(kinds).not.toContainText('大科学装置');
});

test('the next and previous zone are one press away', async ({ page }) => {
  const visitor = new Visitor(page);
  const [first, second, third] = districtData.zones;
  await visitor.visit(`?place=${second?.id ?? ''}`);
  await visitor.link(`下一处: ${third?.name.zh ?? ''}`).click();
  await expect(visitor.heading(third?.name.zh ?? '')).toBeVisible();
  await visitor.link(/^上一处/).click();
  await visitor.link(/^上一处/).click();
  await expect(visitor.heading(first?.name.zh ?? '')).toBeVisible();
});

for (const language of ['zh', 'en'] as const) {
  test(`all twelve places of the newest plan are seen, opened and read, in ${language}`, async ({ page }) => {
    const visitor = new Visitor(page, language);
    await visitor.visit();
    const places = [...districtData.zones, ...districtData.headquarters];
    expect(places).toHaveLength(12);
    for (const place of places) {
      const name = place.name[language];
      await visitor.section(/^(九大产业片区|三大总部|Nine industrial|Three headquarters)/).getByRole('link', { name }).first().click();
      await expect(visitor.heading(name)).toBeVisible();
      await expect(visitor.section(language === 'zh' ? '位置如何得出' : 'How it was placed')).toBeVisible();
      await expect(visitor.section(visitor.words.sources).getByRole('link').first()).toBeVisible();
      await page.goBack();
    }
  });
}

test('every list opens from the front page', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.visit();
  const lists = ['大科学装置', '科研与检测机构', '园区与基地', '项目', '产业体系', '规划指标', '规划之间的出入', '规划文件', '企业与机构'];
  for (const list of lists) {
    await visitor.section('更多').getByRole('link', { name: new RegExp(`^${list}`) }).click();
    await expect(visitor.heading(list)).toBeVisible();
    await expect(visitor.panel.getByRole('listitem').first()).toBeVisible();
    await page.goBack();
    await expect(visitor.section('更多')).toBeVisible();
  }
});
