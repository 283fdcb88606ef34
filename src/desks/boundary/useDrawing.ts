import { useEffect, useEffectEvent, useState } from 'react';
import { isClosed, ringsOf, type Boundary } from '../../geo/boundary/boundary';
import { useSession } from '../../session/context';

interface DrawingOptions {
  readonly draft: Boundary | null;
  /** The draft as it would be written; null where it has no positions. */
  readonly mended: Boundary | null;
  change(boundary: Boundary): void;
}

export interface DrawingControl {
  readonly active: boolean;
  start(): void;
  stop(): void;
}

/** More corners are not moved one by one by any hand. */
export const mostCorners = 2_000;

export const cornersOf = (boundary: Boundary): number => ringsOf(boundary).reduce((sum, { ring }) => sum + Math.max(0, ring.length - (isClosed(ring) ? 1 : 0)), 0);

const canBeDrawn = (boundary: Boundary): boolean =>
  ringsOf(boundary).every(({ ring }) => ring.length >= 4 && isClosed(ring) && ring.every((position) => position.every(Number.isFinite)));

/** Lends the draft to the map while it is drawn or edited there; taken back when the desk is left. */
export function useDrawing({ draft, mended, change }: DrawingOptions): DrawingControl {
  const session = useSession();
  const [active, setActive] = useState(false);
  const tell = useEffectEvent(change);
  // What came from the map goes back as the same object, so that the map knows it again.
  const geometry = draft && canBeDrawn(draft) ? draft : mended;
  useEffect(() => {
    if (!active) return;
    session.setState({ drawing: { geometry, change: (drawn) => tell(drawn) } });
  }, [session, active, geometry]);
  useEffect(() => {
    if (!active) return;
    return () => session.setState({ drawing: null });
  }, [session, active]);
  return { active, start: () => setActive(true), stop: () => setActive(false) };
}
