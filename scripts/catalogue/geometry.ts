import { drawnSquareKilometres } from '../../src/geo/drawn-area';
import type { PlaceFeature } from '../../src/catalogue/schema/places';
import { mismatchedAreas } from './drawn-area';
import type { SourceData } from './file-kinds';
import type { Outline } from './outline';
import { isFirm, readOutline, standingOf } from './outline';
import type { Problem } from './problem';
import { findRingFaults } from './rings';

type Fault = Pick<Problem, 'severity' | 'key' | 'message' | 'expected'>;

/** A geometry without its placement would be shown as if it were certain. */
function placementFaults({ geometry, properties: { placement } }: PlaceFeature): Fault[] {
  if (geometry !== null && placement === undefined) {
    return [{ severity: 'error', key: 'properties.placement', message: 'missing', expected: 'should say how the geometry was made' }];
  }
  if (geometry === null && placement !== undefined) {
    return [{ severity: 'error', key: 'properties.placement', message: 'given without a geometry', expected: 'should be left out, or the geometry be drawn' }];
  }
  return [];
}

const length = (metres: number) => (metres < 1000 ? `${Math.ceil(metres)} m` : `${(metres / 1000).toFixed(1)} km`);

function outlineFaults({ geometry, properties: { placement } }: PlaceFeature, outline: Outline): Fault[] {
  if (geometry === null || placement === undefined) return [];
  const { standing, metres } = standingOf(geometry, placement.uncertaintyMetres, outline);
  const key = 'geometry.coordinates';
  const firm = isFirm(placement.basis);
  if (standing === 'swapped') {
    return [{ severity: 'error', key, message: 'lies outside the district', expected: 'should be longitude before latitude; they look swapped' }];
  }
  if (standing === 'outside') {
    return [{
      severity: firm ? 'error' : 'warning', key, message: `lies wholly outside the district, ${length(metres)} from its outline`,
      expected: `should lie inside, or within its uncertainty of ${length(placement.uncertaintyMetres)}`,
    }];
  }
  if (standing === 'reaches-out' && firm) {
    return [{
      severity: 'warning', key, message: `reaches ${length(metres)} out of the district`,
      expected: `should stay inside, or within its uncertainty of ${length(placement.uncertaintyMetres)}`,
    }];
  }
  return [];
}

function areaFaults({ geometry, properties: { attributes = [] } }: PlaceFeature): Fault[] {
  const drawn = geometry === null ? undefined : drawnSquareKilometres(geometry);
  if (drawn === undefined) return [];
  return mismatchedAreas(drawn, attributes).map(({ index, given }) => ({
    severity: 'warning', key: `properties.attributes[${index}].value`,
    message: `is ${Number(given.toFixed(3))} km², but the polygon drawn measures ${drawn} km²`,
    expected: 'should differ by no more than 15 %, or the drawing be checked',
  }));
}

function featureFaults(feature: PlaceFeature, outline: Outline | undefined): Fault[] {
  const rings = feature.geometry === null ? [] : findRingFaults(feature.geometry);
  const faults: Fault[] = [...placementFaults(feature), ...rings.map((fault): Fault => ({ severity: 'error', ...fault }))];
  // Area and position of a broken ring mean nothing.
  if (rings.length > 0) return faults;
  return [...faults, ...(outline === undefined ? [] : outlineFaults(feature, outline)), ...areaFaults(feature)];
}

function baseProblems(source: SourceData): Problem[] {
  const rings = source.base.flatMap(({ path, value }) =>
    value.features.flatMap(({ id, geometry }, index) =>
      findRingFaults(geometry).map((fault): Problem => ({ severity: 'error', file: path, feature: id ?? `features[${index}]`, ...fault }))));
  const outlines = source.base.flatMap(({ value }) => value.features).filter(({ properties }) => properties.kind === 'district-outline');
  if (outlines.length > 0 || source.base.length === 0) return rings;
  return [...rings, {
    severity: 'error', file: 'data/base/*.geojson', message: 'no feature is the district’s outline',
    expected: 'should have one polygon of kind "district-outline"',
  }];
}

/** Checks rings, placements, positions against the district’s outline, and drawn against given areas. */
export function checkGeometry(source: SourceData): Problem[] {
  const outline = readOutline(source);
  const places = source.layer.flatMap(({ path, value }) =>
    value.features.flatMap((feature) =>
      featureFaults(feature, outline).map((fault): Problem => ({ file: path, feature: feature.id, ...fault }))));
  return [...baseProblems(source), ...places];
}
