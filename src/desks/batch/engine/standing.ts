/** What a row has to do with one zone. */
export interface ZoneStanding {
  /** Index into the judge’s places. */
  readonly zone: number;
  /** `possible` from either side; a zone that is out of the question has no standing. */
  readonly verdict: 'in' | 'possible' | 'edge' | 'partly';
  /** Whether the zone as drawn holds the position, or some of the area. */
  readonly covers: boolean;
  /** Of an area: how much of it lies in the zone, from 0 to 1. */
  readonly share?: number;
}

/** The zones that an answer names: those that cover the row; where none does, those that possibly do. */
export function namedZones(standings: readonly ZoneStanding[]): ZoneStanding[] {
  const covering = standings.filter(({ covers }) => covers);
  return covering.length > 0 ? covering : [...standings];
}
