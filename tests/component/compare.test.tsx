import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { compile, openApp, withPlace } from './district';

const heading = (name: string) => within(screen.getByRole('main')).getByRole('heading', { level: 1, name });

/** The invented district with something changed after compiling. */
function changed(change: (catalogue: Catalogue) => void): Catalogue {
  const catalogue = compile();
  change(catalogue);
  return catalogue;
}

describe('comparing, in the header', () => {
  it.each(['', '?place=iz-north'])('opens the lens beside the plan that lineage links to it, and puts it away again: from “%s”', async (address) => {
    const app = openApp(address);
    const link = screen.getByRole('link', { name: '对照' });
    expect(link).toHaveAttribute('title', '与“集群”对照');
    expect(link).not.toHaveAttribute('aria-current');
    await app.user.click(link);
    expect(app.query()).toEqual({ compare: 'clusters' });
    expect(heading('规划对照')).toHaveFocus();
    expect(document.title).toMatch(/^规划对照 · /);
    expect(link).toHaveAttribute('aria-current', 'true');
    await app.user.click(link);
    expect(app.query()).toEqual({});
    expect(app.panel().queryByRole('heading', { name: '规划对照' })).toBeNull();
  });

  it('is not offered where there is only one plan', () => {
    openApp('', changed((catalogue) => void catalogue.plans.splice(1)));
    expect(screen.queryByRole('link', { name: '对照' })).toBeNull();
  });

  it('stays open when the lens changes, the two plans changing sides', async () => {
    const app = openApp('?compare=clusters/swipe/30&together=iz-north');
    await app.user.click(screen.getByRole('link', { name: '集群' }));
    expect(app.query()).toEqual({ plan: 'clusters', compare: 'zones/swipe/70' });
    expect(heading('规划对照')).toBeVisible();
  });
});

describe('which plans are compared', () => {
  it('says which stands on which side, and swaps them', async () => {
    const app = openApp('?compare=clusters/swipe/30');
    expect(app.panel().getByRole('combobox', { name: '左侧规划' })).toHaveDisplayValue('分区');
    expect(app.panel().getByRole('combobox', { name: '右侧规划' })).toHaveDisplayValue('集群');
    await app.user.click(app.panel().getByRole('button', { name: '对调两个规划' }));
    expect(app.panel().getByRole('combobox', { name: '左侧规划' })).toHaveDisplayValue('集群');
    expect(app.query()).toEqual({ plan: 'clusters', compare: 'zones/swipe/70' });
    app.back();
    expect(app.query()).toEqual({ compare: 'clusters/swipe/30' });
  });

  it.each([['左侧规划', '集群'], ['右侧规划', '分区']])('swaps as well where “%s” becomes the other side’s “%s”', async (side, plan) => {
    const app = openApp('?compare=clusters');
    await app.user.selectOptions(app.panel().getByRole('combobox', { name: side }), plan);
    expect(app.query()).toEqual({ plan: 'clusters', compare: 'zones' });
  });

  it('is closed by a link that leads to the lens’s page', async () => {
    const app = openApp('?compare=clusters&together=iz-north,pu-north');
    await app.user.click(app.panel().getByRole('link', { name: '关闭对照' }));
    expect(app.query()).toEqual({});
    expect(app.section(/^产业区/).getByRole('link', { name: /北坡片/ })).toBeVisible();
  });
});

describe('how they are compared', () => {
  it('is chosen by keyboard, each way a step of the history', async () => {
    const app = openApp('?compare=clusters/swipe/30');
    const modes = within(app.panel().getByRole('group', { name: '对照方式' }));
    expect(modes.getByRole('radio', { name: '并排滑动' })).toBeChecked();
    modes.getByRole('radio', { name: '并排滑动' }).focus();
    await app.user.keyboard('{ArrowDown}');
    expect(modes.getByRole('radio', { name: '叠加' })).toBeChecked();
    expect(app.query()).toEqual({ compare: 'clusters/overlay' });
    expect(app.panel().getByRole('combobox', { name: '上层规划' })).toHaveDisplayValue('集群');
    app.back();
    expect(app.query()).toEqual({ compare: 'clusters/swipe/30' });
  });

  it('has a slider for the divider, which says its place in words and adds no step to the history', async () => {
    const app = openApp();
    await app.user.click(screen.getByRole('link', { name: '对照' }));
    const slider = app.panel().getByRole('slider', { name: '分隔线位置' });
    slider.focus();
    // What a browser does with a slider on arrow keys, and jsdom does not.
    for (const value of ['51', '52', '60']) fireEvent.change(slider, { target: { value } });
    expect(slider).toHaveFocus();
    expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/“分区”占 60%.*“集群”/));
    expect(app.query()).toEqual({ compare: 'clusters/swipe/60' });
    app.back();
    expect(app.query()).toEqual({});
  });

  it('has a slider for the second plan’s opacity where that lies on top', () => {
    const app = openApp('?compare=clusters/overlay/60');
    const slider = app.panel().getByRole('slider', { name: '第二个规划的不透明度' });
    expect(slider).toHaveAttribute('aria-valuetext', '“集群”的不透明度 60%');
    expect(slider).toHaveValue('60');
  });
});

describe('what goes on as what', () => {
  it('stands in rows: older, relation, newer, with basis, numbered source and reason', () => {
    const app = openApp('?compare=clusters');
    expect(app.panel().getByText(/^从“集群”（2026—2030 年）到“分区”（2031—2035 年）/)).toBeVisible();
    const row = app.section(/^同名延续/).getByRole('listitem');
    expect(row).toHaveTextContent(/^载明北坡片 延续为 → 北坡片1同名/);
    expect(within(row).getAllByRole('link', { name: '北坡片' }).map((link) => link.getAttribute('href'))).toEqual([
      expect.stringContaining('place=pu-north'), expect.stringContaining('place=iz-north'),
    ]);
    expect(app.section(/^出处/).getAllByRole('listitem')).toHaveLength(2);
  });

  it('shows both ends on the map, and nothing of them again', async () => {
    const app = openApp('?compare=clusters');
    const show = () => app.section(/^同名延续/).getByRole('link', { name: '在图上同时看：北坡片、北坡片' });
    await app.user.click(show());
    expect(app.query()).toEqual({ compare: 'clusters', together: 'pu-north,iz-north' });
    expect(show()).toHaveAttribute('aria-current', 'true');
    await app.user.click(app.section(/^同名延续/).getByRole('link', { name: '取消标出' }));
    expect(app.query()).toEqual({ compare: 'clusters' });
    expect(show()).not.toHaveAttribute('aria-current');
  });

  it('shows alone what is not listed again, and what alone has a position', () => {
    const app = openApp('?compare=clusters', withPlace('pu-north', { geometry: null, label: null, bounds: null, parent: undefined }));
    expect(app.section(/^未再列入/).getByRole('link', { name: '在图上看：梯子集群' })).toHaveAttribute('href', '?compare=clusters&together=cl-ladder');
    expect(app.section(/^同名延续/).getByRole('link', { name: '在图上看：北坡片' })).toHaveAttribute('href', '?compare=clusters&together=iz-north');
  });

  it('keeps apart what no document links, and says that it is only computed', () => {
    const app = openApp('?compare=clusters');
    const open = app.section(/^新列出，或文件未说明承接/);
    expect(open.getByText(/不是文件的说法/)).toBeVisible();
    expect(open.getAllByRole('link').map((link) => link.textContent)).toEqual([expect.stringContaining('南坡片')]);
  });

  it('names what both plans list', () => {
    const app = openApp('?compare=clusters', withPlace('iz-south', { plans: ['zones', 'clusters'] }));
    expect(app.section(/^两个规划都列出/).getByRole('link', { name: /南坡片/ })).toBeVisible();
  });

  it('says so where the documents link nothing, and then does not call everything new', () => {
    const app = openApp('?compare=clusters', changed((catalogue) => void (catalogue.lineage = [])));
    expect(app.panel().getByText('文件没有说明这两个规划的地点之间如何承接。')).toBeVisible();
    expect(app.panel().queryByText(/^新列出/)).toBeNull();
    expect(app.panel().queryByRole('link', { name: /^在图上/ })).toBeNull();
  });

  it('is there again, with what was marked, after a look at one place’s page', async () => {
    const app = openApp('?compare=clusters&together=pu-north,iz-north');
    const [older] = app.section(/^同名延续/).getAllByRole('link', { name: '北坡片' });
    if (!older) throw new Error('the row has no link');
    await app.user.click(older);
    expect(app.query()).toMatchObject({ place: 'pu-north', compare: 'clusters' });
    app.back();
    expect(app.section(/^同名延续/).getByRole('link', { name: /^在图上同时看/ })).toHaveAttribute('aria-current', 'true');
  });
});

describe('which document speaks of which years', () => {
  it('is read from a list, with status and date, at the head of the documents', () => {
    const app = openApp('?page=list/documents');
    expect(app.section('各文件说的是哪些年').getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '分区：2031—2035 年，分区规划，征求意见稿，日期 2031-05', '集群：2026—2030 年，集群规划，已印发，日期未注明',
    ]);
  });

  it('marks the lens and the plan beside it, and leads to the other’s lens', async () => {
    const app = openApp('?compare=clusters');
    const [zones, clusters] = app.section('各文件说的是哪些年').getAllByRole('link');
    if (!zones || !clusters) throw new Error('a plan is missing');
    expect(zones).toHaveAttribute('aria-current', 'true');
    expect(clusters).toHaveAccessibleName(/正在对照$/);
    await app.user.click(clusters);
    expect(app.query()).toEqual({ plan: 'clusters', compare: 'zones' });
  });
});

it('all of it reads in English', async () => {
  const app = openApp('?lang=en');
  await app.user.click(screen.getByRole('link', { name: 'Compare' }));
  expect(heading('Plan against plan')).toBeVisible();
  expect(app.panel().getByRole('combobox', { name: 'Plan on the left' })).toHaveDisplayValue('Zones');
  expect(app.panel().getByRole('button', { name: 'Swap the two plans' })).toBeVisible();
  await app.user.click(app.panel().getByRole('radio', { name: 'Overlay' }));
  expect(app.panel().getByRole('slider', { name: 'Opacity of the second plan' })).toHaveAttribute('aria-valuetext', 'Opacity of “Clusters” 50%');
  expect(app.section(/^Continued under the same name/).getByRole('listitem')).toHaveTextContent(/North Slope continues as → North Slope/);
  expect(app.section(/^Continued/).getByRole('link', { name: 'Show both on the map: North Slope, North Slope' })).toBeVisible();
  expect(app.section(/^Which document/).getAllByRole('listitem')[1]).toHaveTextContent('Clusters: 2026–2030, Cluster plan, Issued, date not stated, compared');
});
