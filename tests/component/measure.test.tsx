import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MapRef } from '@vis.gl/react-maplibre';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LonLat } from '../../src/geo/mercator';
import { LanguageProvider, type LanguageTag } from '../../src/i18n/context';
import { wgs84Display, type Display } from '../../src/map/display';
import Measure from '../../src/map/engine/measure/Measure';

/** Degrees to pixels and back, a thousand to one; and events on demand. */
function standInMap() {
  const listeners = new Map<string, Set<(event: object) => void>>();
  const canvas = document.createElement('canvas');
  let zoomsOnDoubleClick = true;
  let center: LonLat = [20, 10];
  const fire = (type: string, [lng, lat]: LonLat = center): void =>
    act(() => listeners.get(type)?.forEach((listener) => listener({ lngLat: { lng, lat } })));
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, new Set(listeners.get(type)).add(listener)),
    off: (type: string, listener: () => void) => listeners.get(type)?.delete(listener),
    getMap: () => ({
      doubleClickZoom: {
        isEnabled: () => zoomsOnDoubleClick,
        enable: () => { zoomsOnDoubleClick = true; },
        disable: () => { zoomsOnDoubleClick = false; },
      },
    }),
    getCanvas: () => canvas,
    getCenter: () => ({ lng: center[0], lat: center[1] }),
    project: (position: LonLat | { lng: number; lat: number }) => {
      const [lng, lat] = 'lng' in position ? [position.lng, position.lat] : position;
      return { x: (lng - 20) * 1000, y: (10 - lat) * 1000 };
    },
    unproject: ([x, y]: [number, number]) => ({ lng: 20 + x / 1000, lat: 10 - y / 1000 }),
  };
  return {
    map: map as unknown as MapRef,
    click: (position: LonLat) => fire('click', position),
    hover: (position: LonLat) => fire('mousemove', position),
    moveTo: (position: LonLat) => {
      center = position;
      fire('move');
    },
    zoomsOnDoubleClick: () => zoomsOnDoubleClick,
    listening: () => [...listeners.values()].reduce((count, each) => count + each.size, 0),
  };
}

function show({ display = wgs84Display, language = 'en' }: { display?: Display; language?: LanguageTag } = {}) {
  const stage = standInMap();
  const close = vi.fn();
  const user = userEvent.setup();
  const { container, unmount } = render(
    <LanguageProvider language={language}><Measure map={stage.map} display={display} close={close} /></LanguageProvider>,
  );
  const card = screen.getByRole('region');
  return {
    ...stage, user, close, card, container, unmount,
    press: (name: string) => user.click(within(card).getByRole('button', { name })),
    figure: () => within(card).getByRole('status', { name: /^(Distance|Area)$/ }).textContent,
    vertices: () => container.querySelectorAll('.measure-vertex'),
  };
}

// jsdom has no pointer capture: whatever is dragged here stays under the pointer.
beforeEach(() => {
  Element.prototype.setPointerCapture = () => undefined;
});

it('measures a distance from point to point, and its sections', () => {
  const { card, click, figure } = show();
  expect(card).toHaveAccessibleName('Measure');
  expect(figure()).toBe('Needs two points or more');
  click([20, 10]);
  click([20, 10.01]);
  expect(figure()).toBe('1.11 km');
  expect(within(card).queryByRole('list')).not.toBeInTheDocument();
  click([20, 10.005]);
  expect(figure()).toBe('1.67 km');
  const sections = within(within(card).getByRole('list', { name: 'Sections' })).getAllByRole('listitem');
  expect(sections.map((section) => section.textContent)).toEqual(['Section 11.11 km', 'Section 2556 m']);
});

it('measures an area and its perimeter, in the unit that fits', async () => {
  const { user, card, click, figure } = show();
  await user.click(within(card).getByRole('radio', { name: 'Area' }));
  click([20, 10]);
  click([20.001, 10]);
  expect(figure()).toBe('Needs three points or more');
  click([20.001, 10.001]);
  click([20, 10.001]);
  expect(figure()).toBe('1.22 ha');
  expect(within(card).getByText('Perimeter').nextSibling).toHaveTextContent('441 m');
  expect(within(card).getByText(/Computed on a sphere/)).toBeVisible();
});

it('gives no figure for an area whose edges cross, and says why', async () => {
  const { user, card, click, figure } = show();
  await user.click(within(card).getByRole('radio', { name: 'Area' }));
  for (const position of [[20, 10], [20.001, 10.001], [20.001, 10], [20, 10.001]] as const) click(position);
  expect(figure()).toBe('—');
  expect(within(card).getByRole('alert')).toHaveTextContent('The edges cross');
});

it('is worked from the keyboard: by the cross, Enter, Backspace and Escape', async () => {
  const { user, card, moveTo, press, figure, vertices, close } = show();
  await press('Add a point at the cross');
  moveTo([20, 10.01]);
  await press('Add a point at the cross');
  expect(figure()).toBe('1.11 km');
  await press('Add a point at the cross');
  expect(vertices()).toHaveLength(2);

  await user.keyboard('{Backspace}');
  expect(vertices()).toHaveLength(1);
  await press('Add a point at the cross');
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard('{Enter}');
  expect(within(card).getByText(/^Finished/)).toBeVisible();

  await user.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
});

it('leaves Enter to the button that has the focus', async () => {
  const { user, card, click, vertices } = show();
  click([20, 10]);
  click([20, 10.01]);
  within(card).getByRole('button', { name: 'Undo' }).focus();
  await user.keyboard('{Enter}');
  expect(vertices()).toHaveLength(1);
  expect(within(card).queryByText(/^Finished/)).not.toBeInTheDocument();
});

it('leaves the keys to whoever is written to', async () => {
  const { user, click, vertices, close } = show();
  render(<input aria-label="search" />);
  click([20, 10]);
  await user.type(screen.getByLabelText('search'), 'a{Backspace}{Escape}');
  expect(vertices()).toHaveLength(1);
  expect(close).not.toHaveBeenCalled();
});

it('is closed once by Escape within its card', async () => {
  const { user, card, close } = show();
  within(card).getByRole('radio', { name: 'Distance' }).focus();
  await user.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
});

it('ends at a press on the last point, then begins anew, and can be undone', async () => {
  const { card, click, figure, vertices, press } = show();
  click([20, 10]);
  click([20, 10.01]);
  fireEvent.click(vertices()[0]!);
  expect(within(card).queryByText(/^Finished/)).not.toBeInTheDocument();
  fireEvent.click(vertices()[1]!);
  expect(within(card).getByText(/^Finished/)).toBeVisible();
  click([20.1, 10.1]);
  expect(vertices()).toHaveLength(1);
  await press('Undo');
  expect(figure()).toBe('1.11 km');
  await press('Clear');
  expect(vertices()).toHaveLength(0);
  expect(within(card).getByRole('button', { name: 'Clear' })).toHaveAttribute('aria-disabled', 'true');
});

it('lets a point be dragged, which is no press', () => {
  const { card, click, figure, vertices } = show();
  click([20, 10]);
  click([20, 10.01]);
  const last = vertices()[1]!;
  const hold = { pointerId: 1, button: 0 };
  fireEvent.pointerDown(last, { ...hold, clientX: 100, clientY: 100 });
  fireEvent.pointerMove(last, { ...hold, clientX: 101, clientY: 101 });
  expect(figure()).toBe('1.11 km');
  fireEvent.pointerMove(last, { ...hold, clientX: 100, clientY: 95 });
  fireEvent.pointerMove(last, { ...hold, clientX: 100, clientY: 90 });
  fireEvent.pointerUp(last, hold);
  fireEvent.click(last);
  expect(figure()).toBe('2.22 km');
  expect(within(card).queryByText(/^Finished/)).not.toBeInTheDocument();
  fireEvent.pointerMove(last, { ...hold, clientX: 100, clientY: 0 });
  expect(figure()).toBe('2.22 km');
});

it('shows where the next line would go, until the sketch is ended', () => {
  const { container, click, hover, vertices } = show();
  const toCome = () => container.querySelector('.is-to-come')?.getAttribute('d');
  click([20, 10]);
  hover([20.05, 10]);
  expect(toCome()).toBe('M0.0 0.0L50.0 0.0');
  click([20.1, 10]);
  // A finger leaves no mouse behind.
  expect(toCome()).toBe('M100.0 0.0');
  hover([20.1, 9.9]);
  expect(toCome()).toBe('M100.0 0.0L100.0 100.0');
  fireEvent.click(vertices()[1]!);
  expect(toCome()).toBe('');
});

it('measures what is meant, not what a shifted base map draws', () => {
  const shifted: Display = {
    toDisplay: ([longitude, latitude]) => [longitude + 0.5, latitude * 2],
    toWgs84: ([longitude, latitude]) => [longitude - 0.5, latitude / 2],
    shift: (data) => data,
  };
  const { click, figure, vertices } = show({ display: shifted });
  click([20.5, 20]);
  click([20.5, 20.02]);
  expect(figure()).toBe('1.11 km');
  expect(vertices()[0]).toHaveAttribute('transform', 'translate(500 -10000)');
});

it('copies the figure', async () => {
  const { user, click, card } = show({ language: 'zh-CN' });
  expect(card).toHaveAccessibleName('测量');
  click([20, 10]);
  click([20, 10.01]);
  await user.click(within(card).getByRole('button', { name: '复制: 距离' }));
  expect(await navigator.clipboard.readText()).toBe('1.11 公里');
});

it('keeps a double click from zooming while it is there, and leaves the map as it found it', () => {
  const { zoomsOnDoubleClick, listening, map, unmount } = show();
  expect(zoomsOnDoubleClick()).toBe(false);
  expect(map.getCanvas().style.cursor).toBe('crosshair');
  unmount();
  expect(zoomsOnDoubleClick()).toBe(true);
  expect(map.getCanvas().style.cursor).toBe('');
  expect(listening()).toBe(0);
});
