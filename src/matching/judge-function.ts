import { containersOf } from '../assignment/stated';
import type { Text } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import type { Candidate } from './candidates';
import { functionsOfText } from './function-words';
import type { Ground, Judgement } from './grounds';
import type { FunctionId } from './need';
import { basisStrength, together, weakest } from './strength';

/** What is said of a whole group, of what is inside, or of what is around tells less of the place itself. */
const indirect = 0.6;

const known = new WeakMap<Text, readonly FunctionId[]>();

/** Whether a text of the catalogue speaks of a function, in the documents’ own language: a translation has words of its own. Each is read once. */
function says(text: Text, wanted: FunctionId): boolean {
  const before = known.get(text) ?? functionsOfText(text.zh);
  known.set(text, before);
  return before.includes(wanted);
}

/** Only what a place is called by kind is stated of it; that its text uses a word is our reading of the text: derived. */
function groundsFor(lookups: Lookups, { place }: Candidate, wanted: FunctionId): Ground[] {
  const common = { kind: 'function', function: wanted, quoted: null, place: null } as const;
  const grounds: Ground[] = [];
  if (wanted === 'headquarters' && place.kind === 'headquarters-cluster') {
    grounds.push({ ...common, source: 'kind', strength: basisStrength.stated, basis: 'stated', citations: place.citations });
  }
  if (place.role && says(place.role.value, wanted)) {
    const basis = weakest('derived', place.role.basis);
    grounds.push({ ...common, source: 'role', quoted: place.role.value, strength: basisStrength[basis], basis, citations: place.role.citations });
  }
  const plan = lookups.plan(place.plans[0] ?? '');
  const group = plan?.groups.find(({ id }) => id === place.group);
  if (group?.role && says(group.role.value, wanted)) {
    const { citations } = group.role;
    const basis = weakest('derived', group.role.basis);
    grounds.push({ ...common, source: 'group', quoted: group.role.value, strength: indirect * basisStrength[basis], basis, citations });
  }
  if (says(place.name, wanted) && !grounds.some(({ kind }) => kind === 'function')) {
    grounds.push({ ...common, source: 'name', strength: basisStrength.derived, basis: 'derived', citations: place.citations });
  }
  for (const guest of lookups.guestsOf(place.id)) {
    const { role, host } = guest;
    if (!role || !host || !says(role.value, wanted)) continue;
    const basis = weakest('derived', role.basis, host.basis);
    grounds.push({ ...common, source: 'inside', place: guest, quoted: role.value, strength: indirect * basisStrength[basis], basis, citations: [...new Set([...role.citations, ...host.citations])] });
  }
  const around = containersOf(lookups, place).find((container) => container.place.role && says(container.place.role.value, wanted));
  if (around?.place.role) {
    const basis = weakest('derived', around.basis, around.place.role.basis);
    grounds.push({ ...common, source: 'around', place: around.place, quoted: around.place.role.value, strength: indirect * basisStrength[basis], basis, citations: [...new Set([...around.place.role.citations, ...around.citations])] });
  }
  return grounds.sort((one, other) => other.strength - one.strength);
}

/** Whether anything says that a function belongs at a place. No document says where one does not, so nothing is unmet. */
export function judgeFunction(lookups: Lookups, candidate: Candidate, wanted: FunctionId): Judgement {
  const grounds = groundsFor(lookups, candidate, wanted);
  return {
    verdict: grounds.length > 0 ? 'met' : 'silent',
    parts: [{ aspect: 'function', strength: together(grounds.map(({ strength }) => strength)), grounds }],
    against: null,
  };
}
