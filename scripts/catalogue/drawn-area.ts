import { area } from '@turf/turf';
import type { Attribute, PlaceGeometry } from '../../src/catalogue/catalogue';
import { distanceTo, intervalOf } from './interval';
import { polygonsOf } from './positions';

/** Share by which a drawn polygon may differ from the area a source gives before a warning is due. */
export const areaTolerance = 0.15;

const squareKilometresPer: Record<string, number> = {
  'km²': 1, 平方公里: 1, 平方千米: 1, 公顷: 0.01, 万平方米: 0.01, 平方米: 1e-6, 亩: 1 / 1500,
};

/** Area of a polygon in km², to the thousandth; undefined for points and lines. */
export function drawnSquareKilometres(geometry: PlaceGeometry): number | undefined {
  return polygonsOf(geometry).length > 0 ? Number((area(geometry) / 1e6).toFixed(3)) : undefined;
}

/** The stated or reported areas (attribute `area`, in km²) that the drawing does not match, by index. */
export function mismatchedAreas(drawn: number, attributes: readonly Attribute[]): { index: number; given: number }[] {
  return attributes.flatMap(({ key, value, unit, bound, basis }, index) => {
    const scale = squareKilometresPer[unit?.zh ?? ''];
    if (key !== 'area' || typeof value !== 'number' || scale === undefined) return [];
    if (basis !== 'stated' && basis !== 'reported') return [];
    // The tolerance is wider than what rounding or "about" allows: counting both would let more pass than it says.
    const plain = bound === undefined || bound === 'exact' || bound === 'about';
    const off = plain ? Math.abs(value - drawn / scale) : distanceTo(intervalOf({ value, bound }), drawn / scale);
    return off > areaTolerance * value ? [{ index, given: value * scale }] : [];
  });
}
