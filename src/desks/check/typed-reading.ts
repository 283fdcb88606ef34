import { boundsOf } from '../../geo/bounds';
import { baseFeaturesOf } from '../../catalogue/base-features';
import type { Catalogue } from '../../catalogue/catalogue';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import type { Bounds } from '../../geo/mercator';
import type { PositionCandidate, PositionReading } from '../../intake';
import type { Session } from '../../session/session';

/** What was typed, how it can be read, and which reading is taken. */
export interface TypedReading {
  readonly typed: string;
  readonly reading: PositionReading;
  readonly chosen: PositionCandidate;
}

/** Kept with the session: a desk that opens for a place, or again, has not forgotten what was assumed. */
const remembered = new WeakMap<Session, TypedReading>();

export const recall = (session: Session): TypedReading | null => remembered.get(session) ?? null;
export const remember = (session: Session, reading: TypedReading): void => void remembered.set(session, reading);

/** Which of several readings is taken first: that of the system chosen before, else the likeliest. */
export function firstChoice({ candidates, ask }: PositionReading, before: CoordinateSystem | null): PositionCandidate | null {
  const same = ask.includes('system') ? candidates.find(({ system }) => system === before) : undefined;
  return same ?? candidates[0] ?? null;
}

/** Where positions are expected: around the district. Undefined where its outline is not known. */
export function expectedBounds({ base }: Catalogue): Bounds | undefined {
  return boundsOf(baseFeaturesOf(base, 'district-outline').map(({ geometry }) => geometry)) ?? undefined;
}
