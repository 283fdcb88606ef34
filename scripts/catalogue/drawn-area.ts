import { squareKilometresPer } from '../../src/catalogue/area-units';
import type { Attribute } from '../../src/catalogue/catalogue';
import { distanceTo, intervalOf } from './interval';

/** Share by which a drawn polygon may differ from the area a source gives before a warning is due. */
export const areaTolerance = 0.15;

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
