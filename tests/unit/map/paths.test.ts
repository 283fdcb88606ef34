import { describe, expect, it } from 'vitest';
import { frameOf, type Frame } from '../../../src/geo/mercator';
import { drawingSide, pathOf, percentOf, viewBoxOf } from '../../../src/map/instant/paths';

// At the equator, so that degrees are as long as they are wide.
const frame: Frame = frameOf([-1, -1, 1, 1], 0);
const ring = [[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]];

describe('a path', () => {
  it('draws rings closed and lines open', () => {
    expect(pathOf({ type: 'Polygon', coordinates: [ring] }, frame)).toBe('M0 1000L1000 1000L1000 0L0 0L0 1000Z');
    expect(pathOf({ type: 'LineString', coordinates: [[-1, 1], [1, -1]] }, frame)).toBe('M0 0L1000 1000');
  });

  it('draws every part of what has several', () => {
    expect(pathOf({ type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] }, frame).match(/M[^M]*Z/g)).toHaveLength(3);
    expect(pathOf({ type: 'MultiLineString', coordinates: [ring, ring] }, frame).match(/M/g)).toHaveLength(2);
    expect(pathOf({ type: 'GeometryCollection', geometries: [{ type: 'LineString', coordinates: ring }, { type: 'Point', coordinates: [0, 0] }] }, frame).match(/M/g)).toHaveLength(1);
  });

  it('is empty for points', () => {
    expect(pathOf({ type: 'Point', coordinates: [0, 0] }, frame)).toBe('');
    expect(pathOf({ type: 'MultiPoint', coordinates: [[0, 0]] }, frame)).toBe('');
  });
});

describe('the view box', () => {
  it('is the whole drawing for the whole frame, and its middle for half of it', () => {
    expect(viewBoxOf(frame, frame)).toBe(`0 0 ${drawingSide} ${drawingSide}`);
    expect(viewBoxOf(frame, { ...frame, side: frame.side / 2 })).toBe('250 250 500 500');
  });
});

describe('a position on the frame', () => {
  it('is in percent from its upper left corner', () => {
    expect(percentOf(frame, [0, 0])).toEqual({ x: '50.00%', y: '50.00%' });
    expect(percentOf(frame, [1, -1])).toEqual({ x: '100.00%', y: '100.00%' });
    expect(percentOf(frame, [-0.5, 0])).toEqual({ x: '25.00%', y: '50.00%' });
  });
});
