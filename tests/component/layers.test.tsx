import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lookups } from '../../src/catalogue/lookups';
import { LanguageProvider } from '../../src/i18n/context';
import LayerPanel from '../../src/map/layers/LayerPanel';
import { LayerPage } from '../../src/panel/pages/LayerPage';
import { useView, ViewProvider } from '../../src/view/context';
import { createViewStore } from '../../src/view/store';
import { fakeAddressBar, smallLookups } from '../unit/support';
import { openApp } from './district';

function InLanguage({ close }: { close: () => void }) {
  const { language, page } = useView();
  return (
    <LanguageProvider language={language}>
      <LayerPanel close={close}><p>The ground</p></LayerPanel>
      {page.type === 'layer' && <main><LayerPage id={page.id} /></main>}
    </LanguageProvider>
  );
}

/** The card alone, with the page that it leads to. */
function open(address = '', lookups: Lookups = smallLookups()) {
  const bar = fakeAddressBar(address);
  const close = vi.fn();
  render(<ViewProvider lookups={lookups} store={createViewStore(lookups, bar)}><InLanguage close={close} /></ViewProvider>);
  const card = () => within(screen.getByRole('region', { name: /^(图层|Layers)$/ }));
  return {
    user: userEvent.setup(),
    close,
    address: () => bar.current(),
    steps: () => bar.entries.length,
    card,
    group: (name: string) => within(card().getByRole('list', { name })),
    /** The names of the layers under a heading, top first. */
    names: (name: string) => within(card().getByRole('list', { name })).queryAllByRole('checkbox').map((box) => box.parentElement?.textContent),
  };
}

const both = '?layers=zones,places';

describe('the list of layers', () => {
  it('has the lens’s layers with the top of the drawing first, then the others', () => {
    const { names } = open();
    expect(names('本视角')).toEqual(['产业区', '设施']);
    expect(names('其他图层')).toEqual(['集群与单元']);
  });

  it('says how many places each layer has', () => {
    const { card } = open('?lang=en');
    expect(card().getAllByText('2 places')).toHaveLength(3);
  });

  it('hides a layer, writes it in the address, and keeps the focus on its switch', async () => {
    const { user, card, names, address, steps } = open();
    await user.click(card().getByRole('checkbox', { name: '产业区' }));
    expect(names('本视角')).toEqual(['设施']);
    expect(names('其他图层')).toEqual(['产业区', '集群与单元']);
    expect(address()).toBe('?layers=places');
    expect(card().getByRole('checkbox', { name: '产业区' })).toHaveFocus();
    // Not worth a step of the history each.
    expect(steps()).toBe(1);
  });

  it('shows a layer by keyboard at its usual place', async () => {
    const { user, card, names, address } = open();
    card().getByRole('checkbox', { name: '集群与单元' }).focus();
    await user.keyboard(' ');
    expect(names('本视角')).toEqual(['产业区', '集群与单元', '设施']);
    expect(address()).toBe('?layers=places,units,zones');
    expect(card().getByRole('checkbox', { name: '集群与单元' })).toBeChecked();
    expect(card().getByRole('checkbox', { name: '集群与单元' })).toHaveFocus();
  });

  it('says so when no layer is shown', () => {
    expect(open('?layers=').card().getByText('没有显示任何图层。')).toBeVisible();
  });

  it('leaves the address clean when it comes back to what the lens shows', async () => {
    const { user, card, address } = open();
    await user.click(card().getByRole('checkbox', { name: '设施' }));
    await user.click(card().getByRole('checkbox', { name: '设施' }));
    expect(address()).toBe('');
    expect(card().queryByRole('button', { name: '恢复视角默认图层' })).toBeNull();
  });

  it('goes back to the lens’s layers at one press', async () => {
    const { user, card, names, address } = open('?layers=units:40');
    await user.click(card().getByRole('button', { name: '恢复视角默认图层' }));
    expect(names('本视角')).toEqual(['产业区', '设施']);
    expect(address()).toBe('');
    expect(card().getByRole('checkbox', { name: '产业区' })).toHaveFocus();
  });

  it('keeps apart what a plan laid over brings, which has no switch of its own', () => {
    const { card, group } = open('?compare=clusters/overlay&lang=en');
    expect(group('Laid over from “Clusters”').getByText('Clusters and units')).toBeVisible();
    expect(card().queryByRole('checkbox', { name: 'Clusters and units' })).toBeNull();
    expect(card().queryByRole('list', { name: 'Other layers' })).toBeNull();
  });

  it('has room for the choice of the ground below', () => {
    expect(open().card().getByText('The ground')).toBeVisible();
  });

  it('is closed by Escape and by its button', async () => {
    const { user, card, close } = open();
    card().getByRole('checkbox', { name: '产业区' }).focus();
    await user.keyboard('{Escape}');
    expect(close).toHaveBeenCalledTimes(1);
    await user.click(card().getByRole('button', { name: '关闭' }));
    expect(close).toHaveBeenCalledTimes(2);
  });
});

describe('the opacity of a layer', () => {
  it('is a slider that says its value, and stands in the address', () => {
    const { card, address } = open('?lang=en');
    const slider = card().getByRole('slider', { name: 'Opacity of “Zones”' });
    expect(slider).toHaveValue('100');
    fireEvent.change(slider, { target: { value: '40' } });
    expect(slider).toHaveValue('40');
    expect(slider).toHaveAttribute('aria-valuetext', '40%');
    expect(address()).toBe('?layers=places,zones:40&lang=en');
  });

  it('is read from the address', () => {
    expect(open('?layers=zones:7').card().getByRole('slider', { name: '“产业区”的不透明度' })).toHaveValue('7');
  });
});

describe('the order of the layers', () => {
  it('is changed by buttons that keep the focus while they can be pressed, and beyond', async () => {
    const { user, card, names, address } = open('?layers=zones,places,units');
    expect(names('本视角')).toEqual(['集群与单元', '设施', '产业区']);
    card().getByRole('button', { name: '上移“产业区”' }).focus();
    await user.keyboard('{Enter}');
    expect(names('本视角')).toEqual(['集群与单元', '产业区', '设施']);
    expect(address()).toBe('?layers=places,zones,units');
    expect(card().getByRole('button', { name: '上移“产业区”' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(names('本视角')).toEqual(['产业区', '集群与单元', '设施']);
    expect(card().getByRole('button', { name: '上移“产业区”' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(address()).toBe('?layers=places,units,zones');
  });

  it('goes down as well, with the focus', async () => {
    const { user, card, names } = open(both);
    await user.click(card().getByRole('button', { name: '下移“设施”' }));
    expect(names('本视角')).toEqual(['产业区', '设施']);
    expect(card().getByRole('button', { name: '下移“设施”' })).toHaveFocus();
  });

  it('is said to those who cannot see it', async () => {
    const { user, card } = open(`${both}&lang=en`);
    await user.click(card().getByRole('button', { name: 'Move “Facilities” down' }));
    expect(card().getByRole('status')).toHaveTextContent('“Facilities” is now number 2 of 2 from the top');
  });

  it('has an end above and below', () => {
    const { card } = open(both);
    const disabled = (name: string) => card().getByRole('button', { name }).getAttribute('aria-disabled');
    expect(disabled('上移“设施”')).toBe('true');
    expect(disabled('下移“设施”')).toBe('false');
    expect(disabled('上移“产业区”')).toBe('false');
    expect(disabled('下移“产业区”')).toBe('true');
  });
});

describe('the way to a layer’s record', () => {
  it('is a link in its row', async () => {
    const { user, card, close, address } = open();
    await user.click(card().getByRole('link', { name: '说明：产业区' }));
    expect(address()).toBe('?page=layer/zones');
    expect(screen.getByRole('heading', { level: 1, name: '产业区' })).toBeVisible();
    expect(close).not.toHaveBeenCalled();
  });

  it('closes the card where it would lie over the record', async () => {
    const wide = vi.spyOn(window, 'matchMedia').mockImplementation((media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList);
    const { user, card, close } = open();
    await user.click(card().getByRole('link', { name: '说明：产业区' }));
    expect(close).toHaveBeenCalledOnce();
    wide.mockRestore();
  });
});

describe('the record of a layer', () => {
  it('says which lenses show it, what it holds and what it rests on', () => {
    const app = openApp('?page=layer/places');
    expect(document.title).toBe('设施 · 云梯产业地图');
    expect(app.panel().getByRole('link', { name: '一区一心' })).toHaveAttribute('href', '?page=layer/places');
    expect(app.panel().getByText('示意范围，非法定界线')).toBeVisible();
    const placements = app.section('位置依据').getAllByRole('row').map((row) => row.textContent);
    expect(placements).toEqual(['依据地点', '依地标定位靠近已知位置的地标1', '随所在地点显示位于或隶属另一有位置的地点1']);
    expect(app.section('记载依据').getByRole('row', { name: /报道.*2/ })).toBeVisible();
    expect(app.section('所引文件1').getByRole('link')).toHaveAccessibleName('分区规划');
    expect(app.section('所引报道1').getByText(/引用 2 次/)).toBeVisible();
    expect(app.panel().getByText('2032 至 2032-04')).toBeVisible();
    expect(app.section('地点2').getByRole('link', { name: /阅览室/ })).toBeVisible();
  });

  it('reads in English', () => {
    const app = openApp('?page=layer/units&lang=en');
    expect(app.panel().getByRole('heading', { level: 1, name: 'Clusters and units' })).toBeVisible();
    expect(app.panel().getByText(/Shown through these lenses:/)).toBeVisible();
    expect(app.section('How positions are known').getByRole('row', { name: /Candidate.* 1/i })).toBeVisible();
    expect(app.section('Documents cited1').getByText('cited 2 times')).toBeVisible();
  });

  it('leads to the lens that shows the layer, on the same page', async () => {
    const app = openApp('?page=layer/units');
    await app.user.click(app.panel().getByRole('link', { name: '一群' }));
    expect(app.query()).toEqual({ plan: 'clusters', page: 'layer/units' });
  });
});

describe('taking a layer away', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** What a browser does with an address of its own making, and jsdom does not. */
  function watchSaving() {
    const saved: { name: string; blob: Blob }[] = [];
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob) - 1}`;
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      const blob = blobs[Number(this.href.slice('blob:'.length))];
      if (blob) saved.push({ name: this.download, blob });
    });
    return saved;
  }

  it.each([['GeoJSON', /-zones-\d{4}-\d{2}-\d{2}\.geojson$/, '"iz-south"'], ['CSV（Excel）', /\.csv$/, 'iz-south'], ['KML', /\.kml$/, '北坡片']])(
    'saves %s and says so',
    async (format, name, content) => {
      const saved = watchSaving();
      const app = openApp('?page=layer/zones');
      await app.panel().findByRole('region', { name: '下载' });
      await app.user.click(app.section('下载').getByRole('button', { name: format }));
      await waitFor(() => expect(app.section('下载').getByRole('status')).toHaveTextContent('已生成'));
      expect(saved).toHaveLength(1);
      expect(saved[0]?.name).toMatch(name);
      expect(await saved[0]?.blob.text()).toContain(content);
    },
  );

  it('says what a format has no room for', async () => {
    watchSaving();
    const app = openApp('?page=layer/zones&lang=en');
    await app.panel().findByRole('region', { name: 'Download' });
    await app.user.click(app.section('Download').getByRole('button', { name: 'KML' }));
    expect(await app.section('Download').findByText(/holds only places with a position; 1 is left out/)).toBeVisible();
  });

  it('says so when the file could not be made, and can be tried again', async () => {
    const saved = watchSaving();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const createObjectURL = vi.spyOn(URL, 'createObjectURL').mockImplementationOnce(() => {
      throw new Error('no room');
    });
    const app = openApp('?page=layer/zones');
    await app.panel().findByRole('region', { name: '下载' });
    const button = app.section('下载').getByRole('button', { name: 'GeoJSON' });
    await app.user.click(button);
    expect(await app.section('下载').findByRole('alert')).toHaveTextContent('文件未能生成，请检查网络后重试。');
    await app.user.click(button);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(app.section('下载').queryByRole('alert')).toBeNull();
    expect(createObjectURL).toHaveBeenCalledTimes(2);
  });
});

describe('the legend', () => {
  it('explains the ground and every way in which a place is drawn', () => {
    const app = openApp('?lang=en');
    const ground = within(app.map().getByRole('list', { name: 'Base map' }));
    expect(ground.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['District edge (indicative)', 'Metro, in the colours of its lines', 'Station']);
    const bases = within(app.map().getByRole('list', { name: 'How it was placed' }));
    expect(bases.getByText('beside something whose position is known')).toBeVisible();
  });
});
