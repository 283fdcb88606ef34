import type { Map as MapLibre } from 'maplibre-gl';
import type { Position } from 'geojson';
import { TerraDraw, TerraDrawModeUndoRedo, TerraDrawPolygonMode, TerraDrawSelectMode, TerraDrawUndoRedoKeyboardShortcuts, type GeoJSONStoreFeatures } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import type { Colours } from '../../../theme/theme';
import type { DrawnShape } from './drawn-shapes';

/** Polygons that are drawn and edited on a map. Positions are as drawn, in the base map’s coordinates. */
export interface SketchBoard {
  /** Shows shapes to be edited, the first of them selected. None: the next corner begins a new one. */
  show(shapes: readonly DrawnShape[]): void;
  /** Turns from drawing to editing what has been drawn. */
  edit(): void;
  /** Takes the last corner of an unfinished shape back, or sets it again; false where there is none. */
  undo(): boolean;
  redo(): boolean;
  /** Takes everything off the map again. */
  destroy(): void;
}

interface BoardEvents {
  /** A shape was finished, or edited. */
  finished(shapes: readonly DrawnShape[]): void;
  /** Corners were set or taken back: whether any can be taken back or set again now. */
  stepped(steps: { readonly undo: boolean; readonly redo: boolean }): void;
}

const hex = (colour: string): `#${string}` => colour as `#${string}`;

function modesOf(colours: Colours) {
  const line = hex(colours.focus);
  const knob = hex(colours.card);
  const polygon = new TerraDrawPolygonMode({
    snapping: { toCoordinate: true },
    showCoordinatePoints: true,
    pointerDistance: 28,
    keyEvents: { cancel: 'Escape', finish: 'Enter' },
    styles: {
      fillColor: line, fillOpacity: 0.14, outlineColor: line, outlineWidth: 2.5,
      closingPointColor: line, closingPointWidth: 7, closingPointOutlineColor: knob, closingPointOutlineWidth: 2,
      coordinatePointColor: knob, coordinatePointWidth: 5, coordinatePointOutlineColor: line, coordinatePointOutlineWidth: 2,
    },
  });
  const select = new TerraDrawSelectMode({
    pointerDistance: 28,
    // Deleting the whole shape by a key is too near to deleting a corner; the desk has a button for it.
    keyEvents: { deselect: 'Escape', delete: null, rotate: null, scale: null },
    flags: { polygon: { feature: { draggable: false, coordinates: { draggable: true, midpoints: true, deletable: true, snappable: true } } } },
    styles: {
      selectedPolygonColor: line, selectedPolygonFillOpacity: 0.14, selectedPolygonOutlineColor: line, selectedPolygonOutlineWidth: 2.5,
      selectionPointColor: knob, selectionPointWidth: 6, selectionPointOutlineColor: line, selectionPointOutlineWidth: 2.5,
      midPointColor: line, midPointWidth: 4, midPointOutlineColor: knob, midPointOutlineWidth: 1.5,
    },
  });
  return [polygon, select];
}

const featureOf = ({ ring }: DrawnShape, id: number): GeoJSONStoreFeatures =>
  ({ type: 'Feature', id, geometry: { type: 'Polygon', coordinates: [ring.map((position) => [...position])] }, properties: { mode: 'polygon' } });

/** Lays a board over a map whose style has loaded. */
export function createSketchBoard(map: MapLibre, colours: Colours, { finished, stepped }: BoardEvents): SketchBoard {
  let next = 0;
  const holes = new Map<number | string, readonly Position[][]>();
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, prefixId: 'sketch' }),
    modes: modesOf(colours),
    idStrategy: { isValidId: (id) => typeof id === 'number', getId: () => (next += 1) },
    undoRedo: { modeLevel: new TerraDrawModeUndoRedo(), keyboardShortcuts: new TerraDrawUndoRedoKeyboardShortcuts() },
  });
  const shapes = (): DrawnShape[] => draw.getSnapshot().flatMap(({ id, geometry, properties }) =>
    (geometry.type === 'Polygon' && properties['mode'] === 'polygon' ? [{ ring: geometry.coordinates[0] ?? [], holes: holes.get(id ?? '') ?? [] }] : []));
  const tellSteps = (): void => stepped({ undo: draw.canUndo(), redo: draw.canRedo() });

  draw.start();
  draw.on('finish', () => finished(shapes()));
  draw.on('history', tellSteps);
  draw.setMode('polygon');

  const selectFirst = (): void => {
    const [first] = draw.getSnapshot();
    if (first?.id !== undefined) draw.selectFeature(first.id);
  };
  return {
    show(given) {
      draw.clear();
      holes.clear();
      draw.setMode(given.length > 0 ? 'select' : 'polygon');
      for (const shape of given) {
        const id = (next += 1);
        holes.set(id, shape.holes);
        draw.addFeatures([featureOf(shape, id)]);
      }
      selectFirst();
      tellSteps();
    },
    edit() {
      if (draw.getMode() === 'select') return;
      draw.setMode('select');
      selectFirst();
      tellSteps();
    },
    undo: () => draw.undo(),
    redo: () => draw.redo(),
    destroy: () => draw.stop(),
  };
}
