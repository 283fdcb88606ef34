import type { MapRef } from '@vis.gl/react-maplibre';
import { useEffect, useRef, useState } from 'react';
import { useSession, useSessionState } from '../../../session/context';
import { coloursOf, type ScreenTheme } from '../../../theme/theme';
import type { Display } from '../../display';
import { geometryOf, shapesOf } from './drawn-shapes';
import { DrawingBar } from './DrawingBar';
import { createSketchBoard, type SketchBoard } from './sketch-board';

interface DrawingProps {
  readonly map: MapRef;
  readonly display: Display;
  readonly theme: ScreenTheme;
}

/** The polygon that the session has in hand, to be drawn or edited on the map. What is told back is WGS 84. */
export default function Drawing({ map, display, theme }: DrawingProps) {
  const session = useSession();
  const geometry = useSessionState(({ drawing }) => drawing?.geometry ?? null);
  const [steps, setSteps] = useState({ undo: false, redo: false });
  const [board, setBoard] = useState<SketchBoard | null>(null);
  // What the board itself has told of stands there already.
  const told = useRef<typeof geometry>(null);

  useEffect(() => {
    const made = createSketchBoard(map.getMap(), coloursOf(theme), {
      finished: (shapes) => {
        const drawn = geometryOf(shapes, display);
        if (!drawn) return;
        told.current = drawn;
        session.getState().drawing?.change(drawn);
      },
      stepped: setSteps,
    });
    told.current = null;
    setBoard(made);
    return () => {
      made.destroy();
      setBoard(null);
    };
  }, [map, display, theme, session]);

  useEffect(() => {
    if (!board) return;
    if (geometry && geometry === told.current) board.edit();
    else board.show(geometry ? shapesOf(geometry, display) : []);
  }, [board, geometry, display]);

  return <DrawingBar editing={geometry !== null} steps={steps} undo={() => board?.undo()} redo={() => board?.redo()} />;
}
