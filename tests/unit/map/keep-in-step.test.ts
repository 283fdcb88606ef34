import type { Map as MapLibre } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { keepInStep } from '../../../src/map/engine/keep-in-step';

interface Stand {
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly padding: { readonly left: number };
}

/** As much of a map as stands for its camera. It tells of each move while the move is made, as MapLibre does of a jump. */
class CameraStand {
  #followers = new Set<() => void>();
  jumps = 0;

  constructor(public stand: Stand) {}
  getCenter = () => this.stand.center;
  getZoom = () => this.stand.zoom;
  getBearing = () => this.stand.bearing;
  getPadding = () => this.stand.padding;
  on(type: string, follower: () => void): void {
    if (type === 'move') this.#followers.add(follower);
  }
  off(type: string, follower: () => void): void {
    if (type === 'move') this.#followers.delete(follower);
  }
  jumpTo(stand: Partial<Stand>): void {
    this.jumps += 1;
    this.moveTo(stand);
  }
  moveTo(stand: Partial<Stand>): void {
    this.stand = { ...this.stand, ...stand };
    this.#followers.forEach((follower) => follower());
  }
  get followers(): number {
    return this.#followers.size;
  }
}

const here: Stand = { center: [20, 10], zoom: 12, bearing: 0, padding: { left: 380 } };
const there: Stand = { center: [21, 11], zoom: 9, bearing: 45, padding: { left: 0 } };

function pair() {
  const [first, second] = [new CameraStand(here), new CameraStand(there)];
  const letGo = keepInStep(first as unknown as MapLibre, second as unknown as MapLibre);
  return { first, second, letGo };
}

describe('two maps in step', () => {
  it('begin where the first is', () => {
    const { first, second } = pair();
    expect(first.stand).toEqual(here);
    expect(second.stand).toEqual(here);
  });

  it('follow each other in centre, zoom, bearing and padding, whichever is moved', () => {
    const { first, second } = pair();
    first.moveTo(there);
    expect(second.stand).toEqual(there);
    second.moveTo({ ...here, zoom: 14 });
    expect(first.stand).toEqual({ ...here, zoom: 14 });
  });

  it('move once for each move of the other: none leads where it follows', () => {
    const { first, second } = pair();
    second.jumps = 0;
    first.moveTo(there);
    expect([first.jumps, second.jumps]).toEqual([0, 1]);
    second.moveTo(here);
    expect([first.jumps, second.jumps]).toEqual([1, 1]);
  });

  it('go their own ways once let go', () => {
    const { first, second, letGo } = pair();
    letGo();
    first.moveTo(there);
    expect(second.stand).toEqual(here);
    second.moveTo({ zoom: 5 });
    expect(first.stand).toEqual(there);
    expect([first.followers, second.followers]).toEqual([0, 0]);
  });
});
