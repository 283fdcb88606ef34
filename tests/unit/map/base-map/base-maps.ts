import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect } from 'vitest';
import { readConfiguration } from '../../../../src/configuration/read';
import type { BaseMap, TiledBaseMap } from '../../../../src/configuration/types';
import type { Ground, GroundColours } from '../../../../src/map/engine/base-map/ground';

export const page = 'https://map.example.org/district/';

export const colours: GroundColours = { land: '#ffffff', green: '#eaf0e2', water: '#d5e3ea', road: '#ddd7cb', boundary: '#cbc4b6' };

const text = { zh: '甲', en: 'A' };

/** A base map as its members are read from a configuration; fails the test where they are not right. */
export function baseMapOf(members: { type: string; [key: string]: unknown }): BaseMap {
  const { configuration, problems } = readConfiguration({ baseMaps: [{ id: 'there', name: text, attribution: text, ...members }] });
  expect(problems).toEqual([]);
  const [baseMap] = configuration.baseMaps;
  if (!baseMap) throw new Error('no base map');
  return baseMap;
}

export function tiledBaseMapOf(members: { type: 'xyz' | 'wmts'; [key: string]: unknown }): TiledBaseMap {
  const baseMap = baseMapOf(members);
  if (baseMap.type !== 'xyz' && baseMap.type !== 'wmts') throw new Error(`not of tiles: ${baseMap.type}`);
  return baseMap;
}

/** What MapLibre has to say against a style that holds only this. */
export function complaintsAbout({ sources, layers }: Ground): string[] {
  const style: StyleSpecification = { version: 8, sources: { ...sources }, layers: [...layers] };
  return validateStyleMin(style).map(({ message }) => message);
}
