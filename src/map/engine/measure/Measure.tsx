import type { MapRef } from '@vis.gl/react-maplibre';
import { useCallback, useEffect, useReducer } from 'react';
import type { LonLat } from '../../../geo/mercator';
import { useMessages } from '../../../i18n/context';
import { formatLength } from '../../../i18n/numbers';
import type { Display } from '../../display';
import { keyCommand } from '../../measure/key-command';
import { MeasureCard } from '../../measure/MeasureCard';
import { measurementOf } from '../../measure/measurement';
import { beginning, sketchReducer } from '../../measure/sketch';
import { SketchDrawing } from '../../measure/SketchDrawing';
import type { ScreenPoint } from '../../measure/Vertex';
import { Cross } from '../Cross';
import { useMiddle } from '../useMiddle';
import { usePointing } from './usePointing';

interface MeasureProps {
  readonly map: MapRef;
  readonly display: Display;
  close(): void;
}

/**
 * Measures on the map: a click, or the card’s button, sets a vertex; vertices can be dragged. What is kept is WGS 84,
 * whatever the base map. While this is there, nothing else should answer to clicks on the map.
 */
export default function Measure({ map, display, close }: MeasureProps) {
  const messages = useMessages();
  const [state, dispatch] = useReducer(sketchReducer, beginning);
  const middle = useMiddle(map);
  const add = useCallback(
    (drawn: LonLat) => dispatch({ type: 'add', position: display.toWgs84(drawn) }),
    [display],
  );
  const over = usePointing(map, add);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = keyCommand(event);
      if (!command) return;
      event.preventDefault();
      if (command === 'close') close();
      else dispatch({ type: command });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [close]);

  const { kind, sketch } = state;
  const onScreen = (drawn: LonLat): ScreenPoint => map.project([...drawn]);
  const drag = (vertex: number, to: ScreenPoint): void => {
    const { lng, lat } = map.unproject([to.x, to.y]);
    dispatch({ type: 'drag', vertex, position: display.toWgs84([lng, lat]) });
  };
  return (
    <>
      <SketchDrawing
        points={sketch.vertices.map((position) => onScreen(display.toDisplay(position)))}
        enclosed={kind === 'area'}
        finished={sketch.finished}
        next={over && onScreen(over)}
        legs={kind === 'distance' ? (measurementOf(sketch.vertices, kind)?.legs ?? []).map((metres) => formatLength(metres, messages)) : []}
        grab={() => dispatch({ type: 'grab' })}
        drag={drag}
        press={(vertex) => dispatch({ type: 'press', vertex })}
      />
      <Cross left={middle.left} top={middle.top} />
      <MeasureCard state={state} dispatch={dispatch} addAtCross={() => add(middle.position)} close={close} />
    </>
  );
}
