import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import { pinyin } from 'pinyin-pro';
import { messagesOf } from '../../../src/i18n/context';
import { Visitor } from '../driver';
import { beginning } from './district';
import { expect, onEachSite, test } from './sites';

const messages = messagesOf('zh-CN');

onEachSite(() => {
  test.describe('without the moving map', () => {
    test.use({ movingMap: false });

    test('the first picture names every zone, before any script and after', async ({ page, request, district }) => {
      const { zones, catalogue } = district;
      const written = await (await request.get('./')).text();
      expect(written).toContain(`<title>${catalogue.district.title.zh}</title>`);
      const visitor = new Visitor(page);
      await visitor.visit('./');
      await expect(page).toHaveTitle(catalogue.district.title.zh);
      for (const { name, shortName } of zones) {
        expect(written).toContain(name.zh);
        const drawn = visitor.drawn(beginning(name.zh)).first();
        await expect(drawn).toBeInViewport();
        await expect(drawn.getByText((shortName ?? name).zh).last()).toBeVisible();
      }
    });

    test('from the list to a zone’s industries and projects, to their sources, and back', async ({ page, district }) => {
      const { meant: { zone, industry }, built: { project, place } } = district;
      const visitor = new Visitor(page);
      await visitor.visit('./');
      await visitor.link(beginning(zone.name.zh)).first().click();
      await expect(visitor.heading(zone.name.zh)).toBeVisible();
      await expect(visitor.section(messages.place.industries).getByRole('link', { name: industry.name.zh }).first()).toBeVisible();
      await visitor.section('出处').getByRole('link').first().click();
      await expect(visitor.panel.getByRole('link', { name: zone.name.zh }).first()).toBeVisible();
      expect(visitor.query()['page']).toMatch(/^(document|report)\//);
      await page.goBack();
      await expect(visitor.heading(zone.name.zh)).toBeVisible();

      await visitor.visit(`./?place=${place.id}`);
      await visitor.link(beginning(project.name.zh)).first().click();
      await expect(visitor.heading(project.name.zh)).toBeVisible();
    });

    test('a zone is found by its name, by how it is read, and by what a plain keyboard types', async ({ page, district }) => {
      const { zones: [zone], plainlyTyped } = district;
      if (!zone) throw new Error('no zone');
      const visitor = new Visitor(page);
      await visitor.visit('./');
      const asked = [
        [zone.name.zh, zone.name.zh],
        [pinyin(zone.name.zh, { toneType: 'none', type: 'array' }).join(''), zone.name.zh],
        [plainlyTyped.typed.toLowerCase(), plainlyTyped.zone.name.zh],
      ] as const;
      for (const [typed, name] of asked) {
        await visitor.searchFor(typed);
        await visitor.result(beginning(name)).first().click();
        await expect(visitor.heading(name)).toBeVisible();
      }
    });

    test('another lens, and two plans laid over each other', async ({ page, district }) => {
      const { plan, otherPlan } = district;
      const visitor = new Visitor(page);
      await visitor.visit('./');
      const [group] = plan.groups;
      await expect(visitor.section(beginning(group?.name.zh ?? ''))).toBeVisible();
      await visitor.lookThrough(otherPlan.shortName.zh);
      await expect(visitor.section(beginning(otherPlan.groups[0]?.name.zh ?? ''))).toBeVisible();
      await expect(visitor.section(beginning(group?.name.zh ?? ''))).toHaveCount(0);
      expect(visitor.query()).toEqual({ plan: otherPlan.id });

      await visitor.header.getByRole('link', { name: '对照' }).click();
      await expect(visitor.heading('规划对照')).toBeVisible();
      await visitor.visit(`./?compare=${otherPlan.id}/overlay/60`);
      for (const shown of [plan, otherPlan]) {
        const place = district.placesOf(shown).find(({ label, plans }) => label !== null && plans[0] === shown.id);
        await expect(visitor.drawn(beginning(place?.name.zh ?? '')).first()).toBeVisible();
      }
    });

    test('an industry narrows the list to the places that are meant for it', async ({ page, district: { meant, catalogue } }) => {
      const visitor = new Visitor(page);
      await visitor.visit('./');
      await visitor.panel.getByRole('combobox', { name: '产业' }).selectOption(meant.industry.id);
      const status = visitor.panel.getByRole('status').first();
      await expect(status).toContainText(`/ ${catalogue.places.length}`);
      const some = Number(/(\d+) \/ \d+/.exec((await status.textContent()) ?? '')?.[1]);
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(catalogue.places.length);
      await expect(visitor.link(beginning(meant.zone.name.zh)).first()).toBeVisible();
      await expect(visitor.map.getByText('浅色：不符合筛选条件')).toBeVisible();
    });

    test('an English reader reads English alone, and keeps it', async ({ page, district: { zones, catalogue } }) => {
      await new Visitor(page).visit('./');
      await new Visitor(page).speak('English');
      const visitor = new Visitor(page, 'en');
      await expect(page).toHaveTitle(catalogue.district.title.en);
      for (const { name } of zones) await expect(visitor.link(name.en).first()).toBeVisible();
      expect((await visitor.panel.innerText()).match(/\p{Script=Han}+/u)).toBeNull();
      await page.reload();
      await visitor.waitUntilUsable();
      await expect(page).toHaveTitle(catalogue.district.title.en);
    });

    test('a layer is taken away as GeoJSON, every feature of it', async ({ page, district: { area, catalogue } }) => {
      const visitor = new Visitor(page);
      await visitor.visit(`./?page=layer/${area.layer}`);
      const [download] = await Promise.all([page.waitForEvent('download'), visitor.panel.getByRole('button', { name: /GeoJSON/ }).click()]);
      const { features } = JSON.parse(await readFile(await download.path(), 'utf8')) as FeatureCollection;
      expect(features).toHaveLength(catalogue.places.filter(({ layer }) => layer === area.layer).length);
      expect(features.find(({ id }) => id === area.id)?.geometry).toEqual(area.geometry);
    });
  });

  test('a click on the moving map opens the zone that lies there', async ({ page, district: { area } }) => {
    const visitor = new Visitor(page);
    await visitor.visit(`./?layers=${area.layer}#map=14/${area.label[1]}/${area.label[0]}`);
    await visitor.waitForMap();
    await visitor.clickMiddleOfMap();
    await expect(visitor.heading(area.name.zh)).toBeVisible();
    expect(visitor.query()).toMatchObject({ place: area.id });
  });
});
