import { describe, expect, it } from 'vitest';
import { overlayPointLayers, overlayShapeLayers, withOverlay } from '../../../src/map/engine/overlay/layer-ids';

describe('the layers of an overlay', () => {
  it('stand with their shapes below every name and their points above all', () => {
    const order = withOverlay([
      { id: 'land', type: 'fill', source: 'land' }, { id: 'edge', type: 'line', source: 'land' },
      { id: 'names', type: 'symbol', source: 'land' }, { id: 'selection', type: 'line', source: 'land' },
    ]);
    expect(order).toEqual(['land', 'edge', ...overlayShapeLayers, 'names', 'selection', ...overlayPointLayers]);
  });

  it('stand above all else where there are no names', () => {
    expect(withOverlay([{ id: 'land', type: 'fill', source: 'land' }])).toEqual(['land', ...overlayShapeLayers, ...overlayPointLayers]);
  });
});
