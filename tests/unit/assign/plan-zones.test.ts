import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { zonesOfPlan } from '../../../scripts/assign/plan-zones';
import { buildCatalogue } from '../../../scripts/catalogue/build';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { catalogue } = buildCatalogue(root);

describe('the zones of a plan', () => {
  it('are its places that have areas, with their uncertainty; of the first plan where none is named', () => {
    const [first] = catalogue?.plans ?? [];
    const { zones, plan } = zonesOfPlan(root, undefined);
    expect(plan).toBe(first?.id);
    expect(zones.length).toBeGreaterThan(0);
    for (const { id, name, geometry, uncertaintyMetres } of zones) {
      const place = catalogue?.places.find((other) => other.id === id);
      expect({ name, geometry, uncertaintyMetres }).toEqual({ name: place?.name.zh, geometry: place?.geometry, uncertaintyMetres: place?.placement?.uncertaintyMetres });
      expect(place?.plans).toContain(plan);
    }
  });

  it('are asked for anew where there is no such plan', () => {
    expect(() => zonesOfPlan(root, 'nowhere')).toThrow(`Plans: ${(catalogue?.plans ?? []).map(({ id }) => id).join(', ')}`);
  });
});
