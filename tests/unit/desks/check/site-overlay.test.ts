import { describe, expect, it } from 'vitest';
import { siteReport } from '../../../../src/assignment/site-report';
import { framingOf, keptPosition, overlayOf, samePosition } from '../../../../src/desks/check/site-overlay';
import { smallLookups } from '../../support';

const lookups = smallLookups();
const tonesAt = (longitude: number, latitude: number) =>
  overlayOf(siteReport(lookups, [longitude, latitude])).shapes?.features.map(({ properties }) => properties.tone);

describe('what the map shows of an answer', () => {
  it('is the position, the zones it is in, and the way to the nearest where it is in none', () => {
    const overlay = overlayOf(siteReport(lookups, [20.05, 10.07]));
    expect(overlay.mark).toEqual([20.05, 10.07]);
    expect(overlay.shapes?.features.map(({ properties, geometry }) => [properties.tone, geometry.type])).toEqual([['after', 'LineString'], ['link', 'LineString']]);
  });

  it('is dashed, with the way to the edge, where a zone is only possible', () => {
    expect(tonesAt(20.0405, 10.07)).toEqual(['before', 'link', 'link']);
    expect(tonesAt(20.04, 10.07)).toEqual(['before', 'link']);
  });

  it('is the position alone outside the district', () => {
    expect(tonesAt(20.5, 10.07)).toEqual([]);
  });

  it('frames the position with the ways that lead from it', () => {
    const report = siteReport(lookups, [20.05, 10.07]);
    const [west, south, east, north] = framingOf(report, overlayOf(report));
    // The nearest cluster’s edge lies three hundredths of a degree to the south.
    expect(south).toBeCloseTo(10.04, 6);
    expect(west).toBeLessThan(20.05);
    expect(east).toBeGreaterThan(20.05);
    expect(north).toBeCloseTo(10.089, 6);
  });

  it('frames the whole district with a position outside but within sight of it', () => {
    const frame = (longitude: number) => {
      const report = siteReport(lookups, [longitude, 10.05]);
      return framingOf(report, overlayOf(report), [20, 10, 20.1, 10.1]);
    };
    expect(frame(20.3)).toEqual([20, 10, 20.319, 10.1].map((degrees) => expect.closeTo(degrees, 6) as number));
    expect(frame(25)[0]).toBeCloseTo(24.981, 6);
    expect(frame(20.05)[0]).toBeGreaterThan(20);
  });

  it('keeps positions as exact as a link does', () => {
    expect(keptPosition([20.123456789, -10.0000004])).toEqual([20.123457, -0 - 10]);
    expect(samePosition([20.1234561, 10], [20.1234559, 10])).toBe(true);
    expect(samePosition([20.12345, 10], [20.12346, 10])).toBe(false);
  });
});
