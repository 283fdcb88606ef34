import type { LonLat } from '../../../geo/mercator';
import type { RoadLeg } from '../legs';

/** The way along the roads from stop to stop. */
export interface Roads {
  /** One between each two stops. */
  readonly legs: readonly RoadLeg[];
  /** WGS 84. */
  readonly line: readonly LonLat[];
}

/** Why there are no roads. Nothing that a server wrote is carried along: its words are nobody’s. */
export type RoadsFailure =
  | { readonly reason: 'unreachable' }
  | { readonly reason: 'slow'; readonly seconds: number }
  | { readonly reason: 'status'; readonly status: number }
  | { readonly reason: 'large'; readonly megabytes: number }
  | { readonly reason: 'unreadable' }
  /** It is JSON, and no route between these stops. */
  | { readonly reason: 'wrong' }
  | { readonly reason: 'noRoute' }
  /** The road nearest to a stop is far from it: the server knows another part of the world. `at` counts the stops asked for, from 0. */
  | { readonly reason: 'farFromRoad'; readonly at: number };

export type RoadsAnswer = { readonly roads: Roads } | { readonly failure: RoadsFailure };

/** What an answer may hold at most; no route within a day comes near. */
export const limits = {
  seconds: 12,
  bytes: 4_000_000,
  vertices: 200_000,
  legMetres: 1_000_000,
  legSeconds: 100_000,
  snapMetres: 3_000,
} as const;
