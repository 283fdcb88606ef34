import type { RecordChange } from './changes';
import type { GeometryChange } from './geometry-change';
import { isList, isObject, type Json } from './json';
import type { MemberChange } from './members';
import { memberPath, sentences, type ChangeLanguage } from './words';

/** What one member of a record became, in words. */
export interface Told {
  readonly member: string;
  readonly what: string;
}

const longest = 160;

/** A value as a reader takes it in. What is long is cut: the files have the whole of it. */
function valueText(value: Json, language: ChangeLanguage): string {
  const text = plainText(value, language);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function plainText(value: Json, language: ChangeLanguage): string {
  if (isList(value)) return value.map((item) => plainText(item, language)).join(sentences[language].comma);
  if (!isObject(value)) return value === null ? '–' : String(value);
  const text = value[language];
  if (typeof text === 'string') return text;
  return Object.entries(value).map(([name, member]) => `${memberPath(name, language)} ${plainText(member, language)}`).join(sentences[language].between);
}

function memberText(change: MemberChange, language: ChangeLanguage): string {
  const words = sentences[language];
  const text = (value: Json): string => valueText(value, language);
  switch (change.change) {
    case 'added': return words.added(text(change.after));
    case 'removed': return words.removed(text(change.before));
    case 'changed': return words.changed(text(change.before), text(change.after));
    case 'reordered': return words.reordered;
    case 'list': return [
      ...(change.added.length > 0 ? [words.listAdded(text(change.added))] : []),
      ...(change.removed.length > 0 ? [words.listRemoved(text(change.removed))] : []),
    ].join(words.between);
  }
}

function geometryText({ from, to, metres }: GeometryChange, language: ChangeLanguage): string {
  const words = sentences[language];
  if (from === null || to === null) {
    if (to !== null) return words.geometryAdded(words.shapes[to.type]);
    return from === null ? words.unmoved : words.geometryRemoved(words.shapes[from.type]);
  }
  const [before, after] = [from.squareKilometres, to.squareKilometres];
  return [
    ...(from.type === to.type ? [] : [words.changed(words.shapes[from.type], words.shapes[to.type])]),
    metres === 0 || metres === null ? words.unmoved : words.moved(String(metres)),
    ...(before === undefined || after === undefined || before === after ? [] : [words.area(String(before), String(after))]),
  ].join(words.between);
}

/** What became of a record, a line for each member. */
export function tellRecord({ formerly, members = [], geometry }: RecordChange, language: ChangeLanguage): Told[] {
  const words = sentences[language];
  return [
    ...(formerly === undefined ? [] : [{ member: 'id', what: words.formerly(formerly) }]),
    ...(geometry === undefined ? [] : [{ member: words.geometry, what: geometryText(geometry, language) }]),
    ...members.map((change) => ({ member: memberPath(change.member, language), what: memberText(change, language) })),
  ];
}
