// @vitest-environment node
import { expect, it } from 'vitest';
import { buildFromTexts } from '../../../scripts/catalogue/build';
import { formatProblem } from '../../../scripts/catalogue/problem';
import { smallDistrict } from '../catalogue/small-district';

/** What the catalogue says to a base layer of one feature. */
function said(properties: object): string[] {
  const feature = { type: 'Feature', geometry: { type: 'LineString', coordinates: [[20, 10], [20.1, 10.1]] }, properties };
  const text = JSON.stringify({ type: 'FeatureCollection', name: 'roads', features: [feature] });
  return buildFromTexts(new Map(smallDistrict).set('data/base/roads.geojson', text)).problems.map(formatProblem);
}

const name = { zh: '云路', en: 'Cloud Road' };

it.each([
  { kind: 'road', class: 'primary', name }, { kind: 'road', class: 'primary' }, { kind: 'waterway', class: 'river' },
  { kind: 'water' }, { kind: 'green', name }, { kind: 'subdistrict-boundary' }, { kind: 'rail-line', name },
])('the catalogue takes %j', (properties) => expect(said(properties)).toEqual([]));

it.each([
  [{ kind: 'road', name }, /properties\.class: missing/],
  [{ kind: 'road', class: 'path' }, /properties\.class: is "path"; should be "motorway" or "trunk"/],
  [{ kind: 'water', class: 'river' }, /properties\.class: not a known member/],
  [{ kind: 'rail-line' }, /properties\.name: missing/],
  [{ kind: 'street', name }, /properties\.kind: is "street"; should be "district-outline" or .*"subdistrict-boundary"/],
])('the catalogue refuses %j', (properties, says) => expect(said(properties).join('\n')).toMatch(says));
