import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFromTexts } from '../../../scripts/catalogue/build';
import { readTexts } from '../../../scripts/catalogue/read-texts';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { layerSource } from '../../../src/catalogue/layer-source';
import { layerSourceText } from '../../../src/catalogue/layer-source-text';
import { withValues } from '../catalogue/small-district';

const texts = readTexts(join(import.meta.dirname, '../../..'));
const paths = [...texts.keys()].filter((path) => path.startsWith('data/layers/'));

function compiled(from: ReadonlyMap<string, string>): Catalogue {
  const { catalogue } = buildFromTexts(from);
  if (!catalogue) throw new Error('the data do not compile');
  return catalogue;
}

function textOf(catalogue: Catalogue, layer: string): string {
  const source = layerSource(catalogue, layer);
  if (!source) throw new Error(`no layer ${layer}`);
  return layerSourceText(source);
}

describe('a layer’s file, written from the compiled catalogue', () => {
  const catalogue = compiled(texts);

  it.each(paths)('is the file it was compiled from, byte for byte: %s', (path) => {
    const layer = path.slice('data/layers/'.length, -'.geojson'.length);
    expect(textOf(catalogue, layer)).toBe(texts.get(path));
  });

  it('states what was typed where a derived industry has taken its place', () => {
    const path = 'data/layers/zones.geojson';
    // The fixture derives “ladders” for this place, more strongly than it is typed here.
    const typed = [{ industry: 'ladders', basis: 'inferred', citations: ['zone-plan#1.2'], note: { zh: '按名称推断', en: 'From the name' } }];
    const changed = withValues(path, { 'features.0.properties.industries': typed });
    const features = (JSON.parse(changed.get(path) ?? '') as { features: { properties: unknown }[] }).features;
    const written = JSON.parse(textOf(compiled(changed), 'zones')) as { features: { properties: unknown }[] };
    expect(compiled(changed).places.find(({ id }) => id === 'iz-north')?.industries).not.toEqual(typed);
    expect(written.features).toEqual(features);
  });

  it('is null for a layer that the catalogue lacks', () => {
    expect(layerSource(catalogue, 'nowhere')).toBeNull();
  });
});
