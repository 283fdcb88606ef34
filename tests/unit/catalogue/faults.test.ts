// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { buildFromTexts } from '../../../scripts/catalogue/build';
import type { SourceTexts } from '../../../scripts/catalogue/read';
import { linesOf, smallDistrict, withText, withValues } from './small-district';

const zones = 'data/layers/zones.geojson';
const units = 'data/layers/units.geojson';
const places = 'data/layers/places.geojson';

/** The fixture with members of `iz-north` changed. */
const north = (values: Readonly<Record<string, unknown>>) =>
  withValues(zones, Object.fromEntries(Object.entries(values).map(([key, value]) => [`features.0.${key}`, value])));
/** The fixture with the outer ring of `iz-north` replaced. */
const ring = (...positions: number[][]) => north({ 'geometry.coordinates': [positions] });
/** The fixture with `iz-north` moved eastwards by degrees of longitude. */
const moved = (degrees: number, values: Readonly<Record<string, unknown>> = {}) => {
  const [west, east] = [20.04 + degrees, 20.06 + degrees];
  return north({ 'geometry.coordinates': [[[west, 10.06], [east, 10.06], [east, 10.08], [west, 10.08], [west, 10.06]]], ...values });
};
const without = (path: string): SourceTexts => new Map([...smallDistrict].filter(([name]) => name !== path));

interface Case {
  fault: string;
  texts: SourceTexts;
  says: string | RegExp;
}

const errors: Case[] = [
  { fault: 'a JSON syntax error', texts: withText('data/plans.json', (text) => text.replace('"plans": [', '"plans": [,')), says: /^error: data\/plans\.json · line 2, column 13: cannot be read from ","; should be a value/ },
  { fault: 'a file that ends early', texts: withText('data/plans.json', () => '{\n  "plans": ['), says: /· line 2, column 13: the file ends here; should be a value/ },
  { fault: 'a member given twice', texts: withText(zones, (text) => text.replace('"number": 1,', '"number": 1, "number": 3,')), says: /line \d+, column \d+: "number" is given twice; should be given once/ },
  { fault: 'a missing English name', texts: north({ 'properties.name.en': undefined }), says: `error: ${zones} · iz-north · properties.name.en: missing; should be the English text` },
  { fault: 'an empty Chinese name', texts: north({ 'properties.name.zh': ' ' }), says: `error: ${zones} · iz-north · properties.name.zh: is empty; should not be empty` },
  { fault: 'half a text among the values of an attribute', texts: north({ 'properties.attributes.1.value.0.en': undefined }), says: `error: ${zones} · iz-north · properties.attributes[1].value[0].en: missing; should be the English text` },
  { fault: 'an unknown member', texts: north({ 'properties.colour': 'red' }), says: `error: ${zones} · iz-north · properties.colour: not a known member; should be left out or spelt as in data/schemas/layer.schema.json` },
  { fault: 'an unknown kind', texts: north({ 'properties.kind': 'zone' }), says: /iz-north · properties\.kind: is "zone"; should be "headquarters-cluster" or / },
  { fault: 'a missing file', texts: without('data/plans.json'), says: 'error: data/plans.json: missing; should be as in data/schemas/plans.schema.json; docs/another-district.md has a small one' },
  { fault: 'a file that nothing reads', texts: new Map(smallDistrict).set('data/measure.json', '{}'), says: /^error: data\/measure\.json: not a file that the catalogue is made of/ },
  { fault: 'a duplicate id', texts: withValues(places, { 'features.1.id': 'iz-north' }), says: `error: ${zones} · iz-north · id: "iz-north" is already a place in ${places}; should be an id of its own` },
  { fault: 'a section listed twice', texts: withValues('seeds/documents/zone-plan.json', { 'sections.5': { id: '1', title: { zh: '总则', en: 'General' } } }), says: /zone-plan\.json · 1 · id: "1" is used twice/ },
  { fault: 'a layer that is not called like its file', texts: withValues('data/base/rail.geojson', { 'name': 'railway' }), says: 'error: data/base/rail.geojson · name: is "railway"; should be the file’s name, "rail"' },
  { fault: 'a citation to a section that does not exist', texts: north({ 'properties.citations': ['zone-plan#1.4'] }), says: `error: ${zones} · iz-north · properties.citations[0]: "zone-plan" has no section "1.4"; should be one of its sections, such as "1.1", "1.2"` },
  { fault: 'a citation to an unknown document', texts: north({ 'properties.citations': ['zone-plam#1'] }), says: /there is no document "zone-plam"; should begin with the id of a document in seeds\/documents such as "zone-plan"/ },
  { fault: 'a citation without a section', texts: north({ 'properties.citations': ['zone-plan'] }), says: /"zone-plan" names a document but no section/ },
  { fault: 'a citation to an unknown report', texts: north({ 'properties.placement.citations': ['gazette-2032-bridge'] }), says: /properties\.placement\.citations\[0\]: there is no report "gazette-2032-bridge"; .* such as "gazette-2032-library"/ },
  { fault: 'a citation deep in a table', texts: withValues('data/measures.json', { 'measures.0.figures.1.citations': ['zone-plan#9'] }), says: /^error: data\/measures\.json · ladders-made · figures\[1\]\.citations\[0\]: "zone-plan" has no section "9"/ },
  { fault: 'a figure for a place that is nowhere', texts: withValues('data/measures.json', { 'measures.0.figures.1.places': ['iz-nort'] }), says: /^error: data\/measures\.json · ladders-made · figures\[1\]\.places\[0\]: there is no place "iz-nort"/ },
  { fault: 'a reference to an unknown industry', texts: north({ 'properties.industries.0.industry': 'rung' }), says: `error: ${zones} · iz-north · properties.industries[0].industry: there is no industry "rung"; should be the id of an industry such as "rungs"` },
  { fault: 'a group of another plan', texts: north({ 'properties.group': 'cluster' }), says: `error: ${zones} · iz-north · properties.group: "cluster" is not a group of its plans; should be "zone"` },
  { fault: 'a plan with an unknown layer', texts: withValues('data/plans.json', { 'plans.0.layers.2': 'zone' }), says: /^error: data\/plans\.json · zones · layers\[2\]: there is no layer "zone"; .* such as "zones"/ },
  { fault: 'a lineage from nowhere', texts: withValues('data/lineage.json', { 'lineage.0.from': 'pu-x' }), says: /pu-x → iz-north · from: there is no place "pu-x"/ },
  { fault: 'a crosswalk with an unknown end', texts: withValues('data/crosswalk.json', { 'links.0.to': 'steps' }), says: /ladders → steps · to: there is no industry "steps"/ },
  { fault: 'a parent cycle', texts: withValues(units, { 'features.0.properties.parent': 'pu-north' }), says: `error: ${units} · cl-ladder · properties.parent: goes round: cl-ladder → pu-north → cl-ladder; should end at something that is part of nothing else` },
  { fault: 'a place that is its own host', texts: withValues(places, { 'features.1.properties.host.place': 'reading-room' }), says: /reading-room · properties\.host: goes round: reading-room → reading-room/ },
  { fault: 'a range without its upper end', texts: withValues('data/measures.json', { 'measures.0.figures.3.high': undefined }), says: /ladders-made · figures\[3\]\.high: missing; should be the upper end/ },
  { fault: 'a bow-tie polygon', texts: ring([20.04, 10.06], [20.06, 10.08], [20.06, 10.06], [20.04, 10.08], [20.04, 10.06]), says: /iz-north · geometry\.coordinates: crosses or touches itself at \[20\.05, 10\.07\]; should be rings that meet nowhere/ },
  { fault: 'an unclosed ring', texts: ring([20.04, 10.06], [20.06, 10.06], [20.06, 10.08], [20.04, 10.08]), says: /geometry\.coordinates\[0\]: the ring is open: it starts at \[20\.04, 10\.06\] and ends at \[20\.04, 10\.08\]/ },
  { fault: 'a ring of three positions', texts: ring([20.04, 10.06], [20.06, 10.06], [20.04, 10.06]), says: /geometry\.coordinates\[0\]: has 3; should have at least four positions/ },
  { fault: 'a wrong winding', texts: ring([20.04, 10.06], [20.04, 10.08], [20.06, 10.08], [20.06, 10.06], [20.04, 10.06]), says: /geometry\.coordinates\[0\]: the outer ring runs clockwise; should run counter-clockwise \(RFC 7946\)/ },
  { fault: 'a hole with the wrong winding', texts: withValues(units, { 'features.0.geometry.coordinates.1.1': [[20.055, 10.025], [20.065, 10.025], [20.065, 10.035], [20.055, 10.035], [20.055, 10.025]] }), says: /cl-ladder · geometry\.coordinates\[1\]\[1\]: the hole runs counter-clockwise; should run clockwise/ },
  { fault: 'a place outside the district', texts: moved(0.2), says: `error: ${zones} · iz-north · geometry.coordinates: lies wholly outside the district, 15.3 km from its outline; should lie inside, or within its uncertainty of 200 m` },
  { fault: 'longitude and latitude swapped', texts: withValues(places, { 'features.0.geometry.coordinates': [10.05, 20.05] }), says: /library · geometry\.coordinates: lies outside the district; should be longitude before latitude; they look swapped/ },
  { fault: 'a geometry without a placement', texts: north({ 'properties.placement': undefined }), says: `error: ${zones} · iz-north · properties.placement: missing; should say how the geometry was made` },
  { fault: 'a placement without a geometry', texts: north({ 'geometry': null }), says: /iz-north · properties\.placement: given without a geometry/ },
  { fault: 'a base map without an outline', texts: withValues('data/base/outline.geojson', { 'features': [] }), says: /no feature is the district’s outline/ },
];

const warnings: Case[] = [
  { fault: 'a stated area that the drawing does not match', texts: north({ 'properties.attributes.0.value': 5.8 }), says: `warning: ${zones} · iz-north · properties.attributes[0].value: is 5.8 km², but the polygon drawn measures 4.87 km²; should differ by no more than 15 %, or the drawing be checked` },
  { fault: 'the same in hectares', texts: north({ 'properties.attributes.0.value': 620, 'properties.attributes.0.unit': { zh: '公顷', en: 'ha' } }), says: /is 6\.2 km², but the polygon drawn measures 4\.87 km²/ },
  { fault: 'a firm placement that reaches out of the district', texts: moved(0.05), says: /^warning: .* reaches 1\.\d km out of the district; should stay inside, or within its uncertainty of 200 m/ },
  { fault: 'a firm placement that begins within its uncertainty of the outline', texts: moved(0.0605), says: /^warning: .* reaches 2\.\d km out of the district/ },
  { fault: 'a stated minimum that the drawing falls short of', texts: north({ 'properties.attributes.0.value': 6, 'properties.attributes.0.bound': 'at-least' }), says: /is 6 km², but the polygon drawn measures 4\.87 km²/ },
  { fault: 'a candidate outside the district', texts: moved(0.2, { 'properties.placement.basis': 'candidate' }), says: /^warning: .* lies wholly outside/ },
];

const sound: Omit<Case, 'says'>[] = [
  { fault: 'a place that touches the outline', texts: moved(0.04) },
  { fault: 'a place that reaches out by less than its uncertainty', texts: moved(0.041) },
  { fault: 'an inferred place that reaches out', texts: moved(0.05, { 'properties.placement.basis': 'inferred' }) },
  { fault: 'a stated area within the tolerance', texts: north({ 'properties.attributes.0.value': 5.6 }) },
  { fault: 'a stated minimum that the drawing exceeds', texts: north({ 'properties.attributes.0.value': 3, 'properties.attributes.0.bound': 'at-least' }) },
  { fault: 'an area only inferred', texts: north({ 'properties.attributes.0.value': 50, 'properties.attributes.0.basis': 'inferred' }) },
  { fault: 'a district without optional tables', texts: new Map([...smallDistrict].filter(([path]) => !/crosswalk|projects|measures|lineage/.test(path))) },
];

describe('errors', () => {
  it.each(errors)('$fault', ({ texts, says }) => {
    const lines = linesOf(texts);
    expect(lines).toEqual([typeof says === 'string' ? says : expect.stringMatching(says)]);
    expect(lines[0]).toMatch(/^error: /);
    expect(buildFromTexts(texts).catalogue).toBeNull();
  });
});

describe('warnings', () => {
  it.each(warnings)('$fault', ({ texts, says }) => {
    expect(linesOf(texts)).toEqual([typeof says === 'string' ? says : expect.stringMatching(says)]);
    expect(buildFromTexts(texts).catalogue).not.toBeNull();
  });
});

describe('no problem', () => {
  it.each(sound)('$fault', ({ texts }) => expect(linesOf(texts)).toEqual([]));
});
