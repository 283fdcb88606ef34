import type { FitKind } from '../../../assignment/industry-fit';
import { outcomes, type Outcome } from '../outcome';
import { fitOrder, type RowJudgement } from './judge-row';
import type { ZoneStanding } from './standing';

/** Room for the first rows; it doubles as it fills. */
const firstRoom = 4096;
const noFit = 255;

/** How often each zone was met, by its index: rows it holds beyond doubt, rows on its edge or partly in it, rows possibly in it. */
export interface ZoneCount {
  inside: number;
  edge: number;
  possible: number;
}

/** What is kept of every row’s judgement, in columns: some thirty bytes to a row. The rest is judged again when it is asked for. */
export class Digest {
  length = 0;
  outcome = new Uint8Array(firstRoom);
  /** Index into {@link sets}. */
  set = new Uint32Array(firstRoom);
  edgeMetres = new Float32Array(firstRoom);
  longitude = new Float64Array(firstRoom);
  latitude = new Float64Array(firstRoom);
  fit = new Uint8Array(firstRoom);
  /** Every combination of zones met, each once. */
  readonly sets: (readonly ZoneStanding[])[] = [];
  readonly outcomeCounts: Record<Outcome, number> = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  readonly fitCounts: Record<FitKind, number> = { direct: 0, related: 0, none: 0, unread: 0, unstated: 0 };
  readonly zoneCounts: ZoneCount[];
  #setOf = new Map<string, number>();

  constructor(zones: number) {
    this.zoneCounts = Array.from({ length: zones }, () => ({ inside: 0, edge: 0, possible: 0 }));
  }

  append({ outcome, standings, edgeMetres, position }: RowJudgement, fit: FitKind | null): void {
    if (this.length === this.outcome.length) this.#grow();
    const at = this.length;
    this.outcome[at] = outcomes.indexOf(outcome);
    this.set[at] = this.#intern(standings);
    this.edgeMetres[at] = edgeMetres ?? NaN;
    this.longitude[at] = position?.[0] ?? NaN;
    this.latitude[at] = position?.[1] ?? NaN;
    this.fit[at] = fit === null ? noFit : fitOrder.indexOf(fit);
    this.length += 1;
    this.outcomeCounts[outcome] += 1;
    if (fit !== null) this.fitCounts[fit] += 1;
    for (const { zone, verdict } of standings) {
      const counts = this.zoneCounts[zone];
      if (counts) counts[verdict === 'in' ? 'inside' : verdict === 'possible' ? 'possible' : 'edge'] += 1;
    }
  }

  outcomeAt(index: number): Outcome {
    return outcomes[this.outcome[index] ?? -1] ?? 'unreadable';
  }

  #intern(standings: readonly ZoneStanding[]): number {
    const key = standings.map(({ zone, verdict, covers }) => `${zone}${verdict}${covers}`).join();
    const before = this.#setOf.get(key);
    if (before !== undefined) return before;
    this.#setOf.set(key, this.sets.length);
    this.sets.push(standings.map(({ zone, verdict, covers }) => ({ zone, verdict, covers })));
    return this.sets.length - 1;
  }

  #grow(): void {
    const room = this.outcome.length * 2;
    const into = <T extends Uint8Array | Uint32Array | Float32Array | Float64Array>(next: T, before: T): T => {
      next.set(before);
      return next;
    };
    this.outcome = into(new Uint8Array(room), this.outcome);
    this.set = into(new Uint32Array(room), this.set);
    this.edgeMetres = into(new Float32Array(room), this.edgeMetres);
    this.longitude = into(new Float64Array(room), this.longitude);
    this.latitude = into(new Float64Array(room), this.latitude);
    this.fit = into(new Uint8Array(room), this.fit);
  }
}
