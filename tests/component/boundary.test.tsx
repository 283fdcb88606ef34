import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Position } from 'geojson';
import { buildFromTexts } from '../../scripts/catalogue/build';
import '../../src/desks/boundary/BoundaryDesk';
import { saveFile } from '../../src/ui/save-file';
import { smallDistrict } from '../unit/catalogue/small-district';
import { openApp, type OpenApp } from './district';

vi.mock('../../src/ui/save-file', () => ({ saveFile: vi.fn() }));
const saved = vi.mocked(saveFile);
beforeEach(() => saved.mockClear());
afterEach(() => vi.restoreAllMocks());

const ring = (west: number, south: number, east: number, north: number): Position[] =>
  [[west, south], [east, south], [east, north], [west, north], [west, south]];

const collection = (...features: { name?: string; ring: Position[] }[]): string => JSON.stringify({
  type: 'FeatureCollection',
  features: features.map(({ name, ring: coordinates }) => ({ type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [coordinates] } })),
});

const geojson = (text: string, name = 'north.geojson'): File => new File([text], name, { type: 'application/geo+json' });

/** The fixture’s north slope is 20.04–20.06, 10.06–10.08, and stated to measure 4.9 km². */
const moved = ring(20.042, 10.06, 20.062, 10.08);
const bowTie: Position[] = [[20.04, 10.06], [20.06, 10.08], [20.06, 10.06], [20.04, 10.08], [20.04, 10.06]];

async function openDesk(address = '?page=desk/boundary/iz-north&lang=en'): Promise<OpenApp> {
  const app = openApp(address);
  await app.panel().findByRole('heading', { name: /New boundary|新边界/ });
  return app;
}

async function drop(app: OpenApp, ...files: File[]): Promise<void> {
  await app.user.upload(app.panel().getByLabelText(/Choose a file|选择文件/), files);
}

/** Says WGS 84 where the desk asks. */
async function sayWgs84(app: OpenApp): Promise<void> {
  const asked = await app.panel().findByRole('group', { name: /Coordinate system|坐标系/ });
  await app.user.click(within(asked).getByRole('radio', { name: /WGS 84/ }));
}

async function fillRecord(app: OpenApp): Promise<void> {
  await app.user.type(app.panel().getByLabelText('Given by'), 'Planning bureau');
  const date = app.panel().getByLabelText('Date');
  await app.user.clear(date);
  await app.user.type(date, '2032-05-01');
}

describe('choosing a place', () => {
  it('lists what has a boundary or is meant to have one, by plan, and finds it by name', async () => {
    const app = openApp('?page=desk/boundary&lang=en');
    const zones = await app.panel().findByRole('region', { name: /^One zone, one centre/ });
    expect(within(zones).getByRole('link', { name: /North Slope/ })).toHaveTextContent('4.87 km²');
    expect(within(zones).getByRole('link', { name: /South Slope/ })).toHaveTextContent('no boundary yet');
    await app.user.type(app.panel().getByRole('searchbox', { name: 'Find by name' }), 'south');
    expect(app.panel().queryByRole('link', { name: /North Slope/ })).toBeNull();
    await app.user.click(app.panel().getByRole('link', { name: /South Slope/ }));
    expect(app.query()).toMatchObject({ page: 'desk/boundary/iz-south' });
    expect(app.panel().getByText(/There is no boundary yet/)).toBeVisible();
  });

  it('tells what there is now: basis, how far off, area, how it was made', async () => {
    const app = await openDesk('?page=desk/boundary/iz-north');
    const current = app.section('现有边界');
    for (const fact of ['四至有据', '200 米', '4.85 平方公里', '虚构']) expect(current.getByText(fact)).toBeVisible();
  });
});

describe('a file', () => {
  it('with a bow-tie is reported, and cannot be used', async () => {
    const app = await openDesk();
    await drop(app, geojson(collection({ ring: bowTie })));
    await sayWgs84(app);
    expect(await app.panel().findByText(/The edge crosses itself/)).toBeVisible();
    await fillRecord(app);
    await app.user.click(app.panel().getByRole('button', { name: 'Use in this session' }));
    expect(app.panel().queryByText(/use this boundary now/)).toBeNull();
  });

  it('with several areas asks which, by name', async () => {
    const app = await openDesk();
    await drop(app, geojson(collection({ name: 'Upper', ring: ring(20.01, 10.01, 20.02, 10.02) }, { name: 'North', ring: moved })));
    const choice = await app.panel().findByRole('combobox', { name: /Which area/ });
    await app.user.selectOptions(choice, within(choice).getByRole('option', { name: /North/ }));
    await sayWgs84(app);
    expect(await app.section('Old and new').findByText('81.8 %')).toBeVisible();
  });

  it('that is none leaves everything entered as it was', async () => {
    const app = await openDesk();
    await drop(app, geojson(collection({ ring: moved })));
    await sayWgs84(app);
    await app.panel().findByRole('heading', { name: 'Old and new' });
    await fillRecord(app);
    await drop(app, geojson('<!doctype html><title>Sign in</title>'));
    expect(await app.panel().findByRole('alert')).toHaveTextContent(/web ?page/i);
    expect(app.panel().getByLabelText('Given by')).toHaveValue('Planning bureau');
    expect(app.panel().getByRole('heading', { name: 'Old and new' })).toBeVisible();
  });
});

describe('a boundary of one’s own', () => {
  it('is compared, recorded, used by the whole page, and given back as the layer’s file', async () => {
    const app = await openDesk();
    await drop(app, geojson(collection({ ring: moved })));
    await sayWgs84(app);
    const comparison = within(await app.panel().findByRole('region', { name: 'Old and new' }));
    expect(comparison.getByText('81.8 %')).toBeVisible();
    expect(comparison.getByText('90 %')).toBeVisible();
    await app.user.click(app.panel().getByRole('button', { name: 'Use in this session' }));
    expect(app.panel().getByText('Say who gave the boundary.')).toBeVisible();
    expect(app.panel().getByLabelText('Given by')).toHaveFocus();
    await fillRecord(app);
    await app.user.click(app.panel().getByRole('button', { name: 'Use in this session' }));
    expect(await app.panel().findByText(/use this boundary now/)).toBeVisible();
    expect(await app.map().findByText(/Your own boundary is in use/)).toBeVisible();

    await app.user.click(await app.panel().findByRole('button', { name: /Download the layer file zones\.geojson/ }));
    expect(saved).toHaveBeenCalledTimes(1);
    const [{ name, content }] = saved.mock.calls[0] ?? [{ name: '', content: '' }];
    expect(name).toBe('zones.geojson');
    const { catalogue } = buildFromTexts(new Map(smallDistrict).set('data/layers/zones.geojson', String(content)));
    expect(catalogue?.places.find(({ id }) => id === 'iz-north')).toMatchObject({
      geometry: { type: 'Polygon', coordinates: [moved] },
      placement: { basis: 'official', uncertaintyMetres: 1, method: { en: 'Official boundary given by Planning bureau on 2032-05-01, taken from “north.geojson”.' } },
    });
    expect(app.panel().getByText('Downloaded zones.geojson.')).toBeVisible();

    // The place’s own page says it, too.
    await app.user.click(app.panel().getByRole('link', { name: 'North Slope' }));
    expect(app.section('How it was placed').getByText('Official boundary')).toBeVisible();
  });

  it('warns on leaving until its file is downloaded, and is undone, redone and taken back', async () => {
    const app = await openDesk();
    const leaving = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await drop(app, geojson(collection({ ring: moved })));
    await sayWgs84(app);
    await app.panel().findByRole('heading', { name: 'Record the source' });
    await fillRecord(app);
    expect(leaving()).toBe(false);
    await app.user.click(app.panel().getByRole('button', { name: 'Use in this session' }));
    await app.map().findByText(/Your own boundary/);
    expect(leaving()).toBe(true);
    await app.user.click(app.panel().getByRole('button', { name: 'Undo replacement' }));
    expect(leaving()).toBe(false);
    expect(app.map().queryByText(/Your own boundary/)).toBeNull();
    await app.user.click(app.panel().getByRole('button', { name: 'Redo replacement' }));
    await app.map().findByText(/Your own boundary/);
    expect(leaving()).toBe(true);
    await app.user.click(await app.panel().findByRole('button', { name: /Download the layer file/ }));
    expect(leaving()).toBe(false);
    await app.user.click(await app.map().findByRole('button', { name: 'Take back the boundary of North Slope' }));
    expect(app.panel().queryByText(/use this boundary now/)).toBeNull();
  });
});

describe('the list of coordinates', () => {
  it('is typed over, tells the line that is wrong, and steps back', async () => {
    const app = await openDesk();
    await app.user.click(app.panel().getByText('List of coordinates'));
    const list = await app.panel().findByRole('textbox', { name: /List of coordinates/ });
    expect(list).toHaveValue('20.040000, 10.060000\n20.060000, 10.060000\n20.060000, 10.080000\n20.040000, 10.080000');
    await app.user.clear(list);
    await app.user.type(list, '20.04, 10.06\n20.05; ten');
    await app.user.click(app.panel().getByRole('button', { name: 'Use this list' }));
    expect(app.panel().getByRole('alert')).toHaveTextContent('Line 2');
    await app.user.clear(list);
    await app.user.type(list, '20.04 10.06\n20.06，10.06\n20.05; 10.08');
    await app.user.click(app.panel().getByRole('button', { name: 'Use this list' }));
    const validation = within(await app.panel().findByRole('region', { name: 'Validation' }));
    expect(validation.getByText(/3 corners/)).toBeVisible();
    expect(validation.getByText(/the source says about 4.9 km²/)).toBeVisible();
    await app.user.click(app.panel().getByRole('button', { name: 'Undo' }));
    expect(app.panel().queryByRole('region', { name: 'Validation' })).toBeNull();
    await app.user.click(app.panel().getByRole('button', { name: 'Redo' }));
    expect(app.panel().getByRole('region', { name: 'Validation' })).toBeVisible();
  });
});

it('says in Chinese, too, what is wrong', async () => {
  const app = await openDesk('?page=desk/boundary/iz-north');
  await drop(app, geojson(collection({ ring: ring(20.09, 10.06, 20.11, 10.08) })));
  await sayWgs84(app);
  expect(await app.panel().findByText(/在区外，最远/)).toBeVisible();
  expect(screen.queryByText(/undefined|NaN/)).toBeNull();
});
