import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue, Place } from '../../src/catalogue/catalogue';
import { invented } from '../unit/support';
import { box, drawn, placed } from '../unit/catalogue-checks/given';
import { compile, openApp, type OpenApp } from './district';

/** The invented district with two overlapping areas and a park of the same name as another. */
function troubled(): Catalogue {
  const catalogue = compile();
  const layer = catalogue.layers[0]?.id ?? '';
  const add = (place: Place): void => {
    catalogue.places.push({ ...place, layer });
    catalogue.layers[0]?.features.push(place.id);
  };
  add(drawn('lower', box(0, 0, 20, 20), { name: { zh: '下片', en: 'Lower' } }));
  add(drawn('upper', box(18, 0, 38, 20), { name: { zh: '上片', en: 'Upper' } }));
  add(drawn('official-a', box(50, 0, 60, 20), { name: { zh: '甲界', en: 'A bounds' }, group: 'official', ...placed('official', 1) }));
  add(drawn('official-b', box(59, 0, 70, 20), { name: { zh: '乙界', en: 'B bounds' }, group: 'official', ...placed('official', 1) }));
  add(invented('twin', { name: { zh: '下片', en: 'Lower' } }));
  return catalogue;
}

async function openDesk(language = '', catalogue = troubled()): Promise<OpenApp> {
  const app = openApp(`?page=desk/data-checks${language}`, catalogue);
  await app.panel().findByRole('heading', { level: 1, name: language ? 'Data checks' : '数据检查' }, { timeout: 10_000 });
  return app;
}

const facet = (app: OpenApp, name: string) => within(app.panel().getByRole('group', { name }));
const status = (app: OpenApp) => app.panel().getByText(/^(共 \d+|\d+ \/ \d+) 项$/);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the desk of data checks', { timeout: 20_000 }, () => {
  it('tells each finding with its figures, and leads to its place', async () => {
    const app = await openDesk();
    const overlaps = app.section(/^同组重叠/);
    expect(overlaps.getByText(/重叠 48\.\d+ 公顷，占较小者的 10%，平均宽约 2\d\d 米，超出可能偏离的 100 米。/)).toBeVisible();
    await app.user.click(overlaps.getByRole('link', { name: '上片' }));
    expect(app.query()).toEqual({ place: 'upper' });
  });

  it('lists rules that found nothing as passed, and those that do not apply with the reason', async () => {
    const app = await openDesk();
    expect(app.section(/^通过的规则/).getByText('没有出处')).toBeVisible();
    expect(app.section(/^不适用的规则/).getByText('底图没有带名称的街道范围。')).toBeVisible();
  });

  it('puts groups with the gravest findings first', async () => {
    const app = await openDesk();
    const [first] = app.panel().getAllByRole('heading', { level: 2 });
    expect(first).toHaveTextContent('同组重叠');
    const rows = app.section(/^同组重叠/).getAllByRole('listitem');
    expect(rows[0]).toHaveTextContent('错误');
    expect(rows[1]).toHaveTextContent('警告');
  });

  it('is filtered by severity, rule and layer, with counts, and by words', async () => {
    const app = await openDesk();
    const error = facet(app, '程度').getByRole('button', { name: '错误 1' });
    await app.user.click(error);
    expect(error).toHaveAttribute('aria-pressed', 'true');
    expect(status(app)).toHaveTextContent(/^1 \/ \d+ 项/);
    expect(facet(app, '规则').getByRole('button', { name: '疑似重复 0' })).toBeVisible();
    await app.user.click(app.panel().getByRole('button', { name: '清除筛选' }));
    expect(status(app)).toHaveTextContent(/^共 \d+ 项$/);

    await app.user.click(facet(app, '规则').getByRole('button', { name: '疑似重复 1' }));
    expect(app.panel().getByText('两处同名“下片”，目录未注明两者关系。')).toBeVisible();
    await app.user.type(app.panel().getByRole('searchbox', { name: '搜索名称或说明' }), '上片');
    expect(app.panel().getByText('没有符合筛选条件的发现。')).toBeVisible();
  });

  it('is grouped by layer or severity on request', async () => {
    const app = await openDesk();
    await app.user.selectOptions(app.panel().getByRole('combobox', { name: '分组' }), '按程度');
    expect(app.section(/^错误/).getByText('甲界')).toBeVisible();
    await app.user.selectOptions(app.panel().getByRole('combobox', { name: '分组' }), '按图层');
    expect(app.section(/^指标/)).toBeDefined();
  });

  it('calls a check old after the months asked', async () => {
    const app = await openDesk();
    expect(app.panel().queryByRole('region', { name: /^久未核对/ })).toBeNull();
    cleanup();
    vi.setSystemTime(new Date('2034-06-01T12:00:00'));
    try {
      const later = await openDesk();
      expect(later.panel().getByRole('region', { name: /^久未核对/ })).toBeVisible();
      const months = later.panel().getByRole('spinbutton', { name: /多久未核对算旧/ });
      await later.user.clear(months);
      await later.user.type(months, '200');
      expect(later.panel().queryByRole('region', { name: /^久未核对/ })).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('lays a finding over the map, one at a time', async () => {
    const app = await openDesk();
    const see = app.panel().getByRole('button', { name: '在图上看: 下片 ↔ 上片' });
    await app.user.click(see);
    expect(see).toHaveAttribute('aria-pressed', 'true');
    const other = app.panel().getByRole('button', { name: '在图上看: 甲界 ↔ 乙界' });
    await app.user.click(other);
    expect(see).toHaveAttribute('aria-pressed', 'false');
    await app.user.click(other);
    expect(other).toHaveAttribute('aria-pressed', 'false');
  });

  it('is taken away as it is shown', async () => {
    let saved: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => { saved = blob; return 'blob:x'; };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const app = await openDesk();
    await app.user.click(facet(app, '程度').getByRole('button', { name: '错误 1' }));
    await app.user.click(app.panel().getByRole('button', { name: 'CSV' }));
    expect(await app.panel().findByText(/^已保存 数据检查-\d{4}-\d\d-\d\d\.csv$/)).toBeVisible();
    const bytes = new Uint8Array(await (saved ?? new Blob()).arrayBuffer());
    const [head, row, rest] = new TextDecoder().decode(bytes).trim().split(/\r?\n/);
    expect(head).toContain('程度,规则,记录,编号');
    expect(row).toMatch(/^错误,同组重叠,甲界,official-a,乙界,official-b,/);
    expect(row).toContain('place=official-a');
    expect(rest).toBeUndefined();
  });

  it('reads in English', async () => {
    const app = await openDesk('&lang=en');
    expect(app.section(/^Overlaps in a group/).getByText(/^Overlap of 48\.\d+ ha, 10% of the smaller/)).toBeVisible();
    expect(screen.getByRole('main').textContent).not.toMatch(/\p{Script=Han}/u);
  });
});
