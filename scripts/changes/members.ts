import { canonical, isList, isObject, type Json, type JsonObject } from './json';

/** A difference in one member of a record. `member` is its path: `name.en`, `figures[2030 target].value`. */
export type MemberChange =
  | { readonly change: 'added'; readonly member: string; readonly after: Json }
  | { readonly change: 'removed'; readonly member: string; readonly before: Json }
  | { readonly change: 'changed'; readonly member: string; readonly before: Json; readonly after: Json }
  /** Of a list of texts or numbers, such as citations: what came and what went. */
  | { readonly change: 'list'; readonly member: string; readonly added: readonly Json[]; readonly removed: readonly Json[] }
  /** A list has the same items in another order. */
  | { readonly change: 'reordered'; readonly member: string };

/** What tells an item of a list from the others, where anything does. */
function identityOf(item: JsonObject): string | null {
  for (const member of ['id', 'key', 'industry', 'organisation', 'place']) {
    const value = item[member];
    const { year } = item;
    if (typeof value === 'string') return typeof year === 'number' ? `${value} ${year}` : value;
  }
  return typeof item['kind'] === 'string' && 'year' in item ? `${canonical(item['year'] ?? null)} ${item['kind']}` : null;
}

interface Item {
  readonly value: JsonObject;
  readonly label: string;
}

/** The items of a list with what each is called: by what it says where that is unique, else by its position. */
function itemsOf(list: readonly JsonObject[]): Item[] {
  const identities = list.map(identityOf);
  return list.map((value, index) => {
    const identity = identities[index] ?? null;
    const unique = identity !== null && identities.filter((other) => other === identity).length === 1;
    return { value, label: unique ? identity : String(index + 1) };
  });
}

/** Pairs items: the same ones first, then those called the same, then the rest in their order where both have one. */
function pair(before: readonly Item[], after: readonly Item[]): { pairs: [Item, Item][]; gone: Item[]; come: Item[] } {
  const pairs: [Item, Item][] = [];
  let [gone, come] = [[...before], [...after]];
  const take = (isPair: (one: Item, other: Item) => boolean): void => {
    gone = gone.filter((one) => {
      const found = come.find((other) => isPair(one, other));
      if (found === undefined) return true;
      come = come.filter((other) => other !== found);
      pairs.push([one, found]);
      return false;
    });
  };
  take((one, other) => canonical(one.value) === canonical(other.value));
  take((one, other) => one.label === other.label && identityOf(one.value) === identityOf(other.value));
  take((one, other) => identityOf(one.value) === null && identityOf(other.value) === null);
  return { pairs, gone, come };
}

function withinItems(before: readonly JsonObject[], after: readonly JsonObject[], path: string): MemberChange[] {
  const { pairs, gone, come } = pair(itemsOf(before), itemsOf(after));
  const places = pairs.map(([one, other]) => [before.indexOf(one.value), after.indexOf(other.value)] as const).sort(([one], [other]) => one - other);
  const isReordered = places.some(([, place], index) => index > 0 && place < (places[index - 1]?.[1] ?? -1));
  return [
    ...(isReordered ? [{ change: 'reordered' as const, member: path }] : []),
    ...pairs.flatMap(([one, other]) => within(one.value, other.value, `${path}[${other.label}]`)),
    ...gone.map(({ value, label }) => ({ change: 'removed' as const, member: `${path}[${label}]`, before: value })),
    ...come.map(({ value, label }) => ({ change: 'added' as const, member: `${path}[${label}]`, after: value })),
  ];
}

/** The items of one list that another has not, each as often as it is more often there. */
function without(list: readonly Json[], other: readonly Json[]): Json[] {
  const left = other.map(canonical);
  return list.filter((item) => {
    const found = left.indexOf(canonical(item));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

function withinLists(before: readonly Json[], after: readonly Json[], path: string): MemberChange[] {
  if (canonical(before) === canonical(after)) return [];
  if (before.every(isObject) && after.every(isObject)) return withinItems(before, after, path);
  const [added, removed] = [without(after, before), without(before, after)];
  return added.length + removed.length === 0 ? [{ change: 'reordered', member: path }] : [{ change: 'list', member: path, added, removed }];
}

function within(before: Json, after: Json, path: string): MemberChange[] {
  if (isObject(before) && isObject(after)) return memberChanges(before, after, `${path}.`);
  if (isList(before) && isList(after)) return withinLists(before, after, path);
  return canonical(before) === canonical(after) ? [] : [{ change: 'changed', member: path, before, after }];
}

/** How one object differs from another, member by member; none where they are equal. Pure. */
export function memberChanges(before: JsonObject, after: JsonObject, prefix = ''): MemberChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): MemberChange[] => {
    const [one, other] = [before[name], after[name]];
    const member = prefix + name;
    if (one === undefined) return other === undefined ? [] : [{ change: 'added', member, after: other }];
    return other === undefined ? [{ change: 'removed', member, before: one }] : within(one, other, member);
  });
}
