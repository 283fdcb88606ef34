import type { Lookups } from '../../catalogue/lookups';
import {
  aspectIds, functionIds, leastMetres, mostConditions, mostMetres, mostWeight, noNeed, sameCondition, spaceIds, usualSpaces, usualWeights,
  type Aspect, type Asked, type Condition, type FunctionId, type Need, type SpaceId,
} from '../../matching/need';
import { keptWords } from '../../matching/words';

/** Something in the text of a need that was left out, so that it can be said. */
export type NeedProblem =
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'unknown'; readonly what: 'industry' | 'place' | 'subdistrict'; readonly id: string }
  | { readonly kind: 'too-many'; readonly count: number };

export interface ReadNeed {
  readonly need: Need;
  readonly problems: readonly NeedProblem[];
}

const struck = '-';
const hiding = '!';

const escaped = (text: string): string => text.replace(/[\\;]/gu, (character) => `\\${character}`);
const unescaped = (text: string): string => text.replace(/\\([\\;])/gu, '$1');
/** Parts between semicolons that no backslash stands before. */
const parts = (text: string): string[] => (text.match(/(?:\\[\s\S]|[^\\;])+/gu) ?? []).map((part) => part.trim()).filter((part) => part !== '');

function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'industry': return `industry:${condition.industry}`;
    case 'words': return `words:${escaped(condition.text)}`;
    case 'function': return `function:${condition.function}`;
    case 'near': return `near:${condition.place}:${condition.metres}`;
    case 'rail': return `rail:${condition.metres}`;
    case 'subdistrict': return `subdistrict:${condition.subdistrict}`;
    case 'city': return 'city';
  }
}

/**
 * A need as the address carries it: its conditions in order, `-` before one that is struck out, `!` before one that hides
 * what is silent; then spaces and weights where they are not the usual ones. Empty for a need that asks nothing.
 */
export function writeNeed({ asked, spaces, weights }: Need): string {
  const usual = spaces.length === usualSpaces.length && usualSpaces.every((space) => spaces.includes(space));
  const weighed = aspectIds.filter((aspect) => weights[aspect] !== usualWeights[aspect]);
  return [
    ...asked.map(({ condition, active, hideSilent }) => `${active ? '' : struck}${hideSilent ? hiding : ''}${conditionText(condition)}`),
    ...(usual ? [] : [`spaces:${spaces.join(',') || 'none'}`]),
    ...(weighed.length === 0 ? [] : [`weights:${weighed.map((aspect) => `${aspect}=${weights[aspect]}`).join(',')}`]),
  ].join(';');
}

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T => (values as readonly string[]).includes(value);

function metresIn(text: string | undefined): number | null {
  if (text === undefined || !/^\d{1,6}$/u.test(text)) return null;
  const metres = Number(text);
  return metres >= leastMetres && metres <= mostMetres ? metres : null;
}

type Read = Condition | NeedProblem;
const isProblem = (read: Read): read is NeedProblem => read.kind === 'unreadable' || read.kind === 'unknown' || read.kind === 'too-many';

function readCondition(text: string, lookups: Lookups): Read {
  const unreadable: NeedProblem = { kind: 'unreadable', text };
  const colon = text.indexOf(':');
  const kind = colon < 0 ? text : text.slice(0, colon);
  const value = colon < 0 ? '' : text.slice(colon + 1);
  switch (kind) {
    case 'words': {
      const kept = keptWords(unescaped(value));
      return kept === '' ? unreadable : { kind, text: kept };
    }
    case 'industry':
      return lookups.find('industry', value) ? { kind, industry: value } : { kind: 'unknown', what: 'industry', id: value };
    case 'function':
      return isOneOf<FunctionId>(functionIds, value) ? { kind, function: value } : unreadable;
    case 'near': {
      const [place = '', distance] = value.split(':');
      const metres = metresIn(distance);
      if (metres === null) return unreadable;
      return lookups.find('place', place) ? { kind, place, metres } : { kind: 'unknown', what: 'place', id: place };
    }
    case 'rail': {
      const metres = metresIn(value);
      return metres === null ? unreadable : { kind, metres };
    }
    case 'subdistrict':
      return lookups.catalogue.district.subdistricts.some(({ id }) => id === value)
        ? { kind, subdistrict: value }
        : { kind: 'unknown', what: 'subdistrict', id: value };
    case 'city':
      return value === '' ? { kind } : unreadable;
    default:
      return unreadable;
  }
}

function readSpaces(text: string): readonly SpaceId[] | null {
  if (text === 'none') return [];
  const named = text.split(',');
  return named.every((space) => isOneOf<SpaceId>(spaceIds, space)) ? spaceIds.filter((space) => named.includes(space)) : null;
}

function readWeights(text: string): Partial<Record<Aspect, number>> | null {
  const read: Partial<Record<Aspect, number>> = {};
  for (const pair of text.split(',')) {
    const [aspect = '', figure = ''] = pair.split('=');
    const weight = Number(figure);
    if (!isOneOf<Aspect>(aspectIds, aspect) || !/^\d$/u.test(figure) || weight > mostWeight) return null;
    read[aspect] = weight;
  }
  return read;
}

/** Reads what `writeNeed` wrote. What is broken or unknown is left out and named; the rest is kept. */
export function readNeed(text: string | undefined, lookups: Lookups): ReadNeed {
  const problems: NeedProblem[] = [];
  const asked: Asked[] = [];
  let { spaces, weights } = noNeed;
  let surplus = 0;
  for (const part of parts(text ?? '')) {
    const spaced = part.startsWith('spaces:') ? readSpaces(part.slice('spaces:'.length)) : null;
    const weighed = part.startsWith('weights:') ? readWeights(part.slice('weights:'.length)) : null;
    if (spaced) spaces = spaced;
    else if (weighed) weights = { ...weights, ...weighed };
    else {
      const active = !part.startsWith(struck);
      const marked = active ? part : part.slice(struck.length);
      const hideSilent = marked.startsWith(hiding);
      const read = readCondition(hideSilent ? marked.slice(hiding.length) : marked, lookups);
      if (isProblem(read)) problems.push(read);
      else if (asked.some(({ condition }) => sameCondition(condition, read))) continue;
      else if (asked.length >= mostConditions) surplus += 1;
      else asked.push({ condition: read, active, hideSilent });
    }
  }
  return { need: { spaces, asked, weights }, problems: surplus > 0 ? [...problems, { kind: 'too-many', count: surplus }] : problems };
}
