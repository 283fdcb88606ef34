import { useRef, useState } from 'react';
import type { Boundary } from '../../geo/boundary/boundary';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import { boundaryOfShape, readBoundaryFile, type BoundaryFile, type FileFault, type FileShape } from './boundary-file';

export type FileTrouble = FileFault | { readonly failed: true };

interface State {
  readonly file: BoundaryFile | null;
  readonly shape: FileShape | null;
  readonly system: CoordinateSystem | null;
  readonly reading: boolean;
  /** What is wrong with the file dropped last. The one before it stays in use. */
  readonly trouble: FileTrouble | null;
}

/** The file that a boundary is taken from, and what of it; `take` is told of every boundary read from it. */
export function useBoundaryFile(take: (boundary: Boundary) => void) {
  const [state, setState] = useState<State>({ file: null, shape: null, system: null, reading: false, trouble: null });
  // What was dropped last counts, whichever is read first.
  const latest = useRef(0);

  const settle = async (file: BoundaryFile, shape: FileShape | null, system: CoordinateSystem | null): Promise<void> => {
    const turn = (latest.current += 1);
    setState({ file, shape, system, reading: false, trouble: null });
    if (!shape || !system) return;
    const result = await boundaryOfShape(file, shape, system);
    if (turn !== latest.current) return;
    if ('problem' in result) setState((now) => ({ ...now, trouble: result }));
    else take(result.boundary);
  };

  const open = async (files: readonly File[]): Promise<void> => {
    const turn = (latest.current += 1);
    setState((now) => ({ ...now, reading: true, trouble: null }));
    try {
      const result = await readBoundaryFile(files);
      if (turn !== latest.current) return;
      if ('file' in result) {
        const [first, ...more] = result.file.shapes;
        await settle(result.file, first && more.length === 0 ? first : null, result.file.intake.system.system);
      } else setState((now) => ({ ...now, reading: false, trouble: result }));
    } catch (error) {
      console.warn('boundary:', error);
      if (turn === latest.current) setState((now) => ({ ...now, reading: false, trouble: { failed: true } }));
    }
  };

  return {
    ...state,
    open: (files: readonly File[]) => void open(files),
    chooseShape: (shape: FileShape) => state.file && void settle(state.file, shape, state.system),
    chooseSystem: (system: CoordinateSystem) => state.file && void settle(state.file, state.shape, system),
  };
}
