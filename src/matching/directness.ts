import type { MatchKind } from '../catalogue/industry-matching';
import type { Ground } from './grounds';
import { isIndustry, type Match } from './match';
import type { Need } from './need';

/**
 * How directly the documents answer what was asked of industries. `direct`: a place is said to be for the very thing, or
 * has a firm, project or platform of it. `weak`: only wider or neighbouring industries answer, or our own inference.
 * `science`: no place does, only facilities nearby. `none`: nothing answers. Null where no industry was asked for.
 */
export type Directness = 'direct' | 'weak' | 'science' | 'none';

const wider: ReadonlySet<MatchKind> = new Set(['whole', 'broadMatch', 'relatedMatch']);

const isDirect = (ground: Ground): boolean =>
  ground.basis !== 'inferred' && ground.basis !== null && ground.kind !== 'science' && (!('answer' in ground) || !wider.has(ground.answer.kind));

export function directnessOf({ found }: Match, need: Need): Directness | null {
  const asking = new Set(need.asked.flatMap(({ condition, active }, at) => (active && isIndustry(condition) ? [at] : [])));
  if (asking.size === 0) return null;
  const grounds = found.flatMap(({ parts }) => parts.filter(({ condition }) => asking.has(condition)).flatMap((part) => part.grounds));
  if (grounds.length === 0) return 'none';
  if (grounds.some(isDirect)) return 'direct';
  return grounds.every(({ kind }) => kind === 'science') ? 'science' : 'weak';
}
