import type { Place, Text } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import type { Candidate } from './candidates';
import type { Ground, Judgement, Verdict } from './grounds';
import { measuredOf, metresBetween, type Measured } from './measuring';
import { basisStrength, weakest } from './strength';

const silence: Judgement = { verdict: 'silent', parts: [{ aspect: 'location', strength: 0, grounds: [] }], against: null };

interface Distance {
  readonly metres: number;
  /** Of both placements together: the root of their squares. */
  readonly uncertaintyMetres: number;
  readonly through: Place | null;
  readonly station: Text | null;
}

/** Half of what is certain. */
const uncertain = 0.5;

/**
 * Within so many metres, surely, possibly or not. A place that is known only through what it stands in is somewhere in
 * there: then the distance is the least there may be, and never sure. The nearer, the stronger: from the whole at 0 m to
 * half of it at the limit.
 */
function judgeDistance(distance: Distance, limit: number, citations: readonly string[]): Judgement {
  const { metres, uncertaintyMetres, through, station } = distance;
  const verdict: Verdict = metres - uncertaintyMetres > limit ? 'unmet' : metres + uncertaintyMetres <= limit && !through ? 'met' : 'possible';
  const near = Math.max(0, 1 - metres / limit / 2) * (verdict === 'possible' ? uncertain : 1);
  const ground: Ground = { kind: 'distance', metres, uncertaintyMetres, through, station, strength: near, basis: null, citations };
  return {
    verdict,
    parts: [{ aspect: 'location', strength: verdict === 'unmet' ? 0 : near, grounds: verdict === 'unmet' ? [] : [ground] }],
    against: verdict === 'unmet' ? { kind: 'distance', metres, station } : null,
  };
}

/** The place of choice, made ready to be measured from; null where it has no position. */
export interface Target {
  readonly measured: Measured;
  readonly place: Place;
}

export function targetOf(lookups: Lookups, id: string): Target | null {
  const place = lookups.find('place', id);
  const at = place ? lookups.whereabouts(place)?.place : undefined;
  return at?.geometry ? { measured: measuredOf(at.geometry), place: at } : null;
}

/** Whether a place is within some metres of another. */
export function judgeNear({ standing }: Candidate, target: Target | null, limit: number): Judgement {
  if (!target || !standing) return silence;
  return judgeDistance({
    metres: metresBetween(standing.measured, target.measured),
    uncertaintyMetres: Math.hypot(standing.uncertaintyMetres, target.place.placement?.uncertaintyMetres ?? 0),
    through: standing.through,
    station: null,
  }, limit, target.place.placement?.citations ?? []);
}

/** Whether a station is within some metres. */
export function judgeRail({ standing, station }: Candidate, limit: number): Judgement {
  if (!standing || !station) return silence;
  return judgeDistance({
    metres: station.metres,
    uncertaintyMetres: Math.hypot(standing.uncertaintyMetres, station.item.uncertaintyMetres),
    through: standing.through,
    station: station.item.name,
  }, limit, []);
}

/** Whether a place, or the nearest host that names any, is said to lie in a subdistrict. */
export function judgeSubdistrict(lookups: Lookups, { place }: Candidate, subdistrict: string): Judgement {
  const seen = new Set<string>();
  let weakestYet = place.subdistricts?.basis ?? 'stated';
  for (let at: Place | undefined = place; at && !seen.has(at.id);) {
    if (at.subdistricts) {
      const { value, basis, citations } = at.subdistricts;
      if (!value.includes(subdistrict)) return { verdict: 'unmet', parts: [{ aspect: 'location', strength: 0, grounds: [] }], against: { kind: 'subdistricts', subdistricts: value } };
      const known = weakest(weakestYet, basis);
      const ground: Ground = { kind: 'subdistrict', subdistricts: value, through: at === place ? null : at, strength: basisStrength[known], basis: known, citations };
      return { verdict: 'met', parts: [{ aspect: 'location', strength: ground.strength, grounds: [ground] }], against: null };
    }
    seen.add(at.id);
    weakestYet = weakest(weakestYet, at.host?.basis ?? 'stated');
    at = at.host ? lookups.find('place', at.host.place) : undefined;
  }
  return silence;
}
