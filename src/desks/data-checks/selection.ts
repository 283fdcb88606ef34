import { byGravity, ruleIds, type RuleReport } from '../../catalogue-checks/check';
import { severities, type Finding, type RuleId, type Severity } from '../../catalogue-checks/finding';
import type { Lookups } from '../../catalogue/lookups';
import type { RecordType } from '../../catalogue/records';

/** A finding with the words it is read by. */
export interface ToldFinding {
  readonly finding: Finding;
  /** Names of its subjects, in their order. */
  readonly names: readonly [string, ...string[]];
  readonly sentence: string;
  /** The layer of its first subject, or the type of a record that is no place. */
  readonly shelf: Shelf;
}

export type Shelf = { readonly layer: string } | { readonly type: Exclude<RecordType, 'place'> };
export const shelfKey = (shelf: Shelf): string => ('layer' in shelf ? shelf.layer : `:${shelf.type}`);

export function shelfOf({ subjects: [subject] }: Finding, lookups: Lookups): Shelf {
  if (subject.type !== 'place') return { type: subject.type };
  return { layer: lookups.find('place', subject.id)?.layer ?? '' };
}

/** What the reader asks for. In each set nothing chosen means all. */
export interface Choice {
  readonly severities: ReadonlySet<Severity>;
  readonly rules: ReadonlySet<RuleId>;
  readonly shelves: ReadonlySet<string>;
  readonly query: string;
}
export const everything: Choice = { severities: new Set(), rules: new Set(), shelves: new Set(), query: '' };
export type Facet = Exclude<keyof Choice, 'query'>;

export const isChoosing = (choice: Choice): boolean =>
  choice.query.trim() !== '' || choice.severities.size + choice.rules.size + choice.shelves.size > 0;

const allows = <T,>(chosen: ReadonlySet<T>, value: T): boolean => chosen.size === 0 || chosen.has(value);

/** Whether a finding is asked for; one facet may be left out, to count what choosing in it would give. */
export function isAsked({ finding, names, sentence, shelf }: ToldFinding, choice: Choice, except?: Facet): boolean {
  const words = choice.query.trim().toLocaleLowerCase().split(/\s+/);
  const text = [...names, ...finding.subjects.map(({ id }) => id), sentence].join(' ').toLocaleLowerCase();
  return (except === 'severities' || allows(choice.severities, finding.severity))
    && (except === 'rules' || allows(choice.rules, finding.rule))
    && (except === 'shelves' || allows(choice.shelves, shelfKey(shelf)))
    && words.every((word) => text.includes(word));
}

/** How many findings there are of each value of a facet, given the other facets. */
export function countsOf(told: readonly ToldFinding[], choice: Choice, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of told) {
    if (!isAsked(each, choice, facet)) continue;
    const value = facet === 'severities' ? each.finding.severity : facet === 'rules' ? each.finding.rule : shelfKey(each.shelf);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export const groupings = ['rule', 'layer', 'severity'] as const;
export type Grouping = (typeof groupings)[number];
export const orders = ['gravity', 'name'] as const;
export type Order = (typeof orders)[number];

export interface Group {
  /** The id of a rule or severity, or the key of a shelf. */
  readonly key: string;
  /** Never empty. */
  readonly told: readonly ToldFinding[];
}

/**
 * The findings in groups, and in order within each. Gravest first holds for the groups too; by name they stand in the
 * order of the rules, of the severities, or of the layers given.
 */
export function grouped(told: readonly ToldFinding[], grouping: Grouping, order: Order, layers: readonly string[], language: string): Group[] {
  const keyOf = ({ finding, shelf }: ToldFinding): string =>
    (grouping === 'rule' ? finding.rule : grouping === 'severity' ? finding.severity : shelfKey(shelf));
  const groups = new Map<string, ToldFinding[]>();
  for (const each of told) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  const known: readonly string[] = { rule: ruleIds, severity: severities, layer: layers }[grouping];
  const keys = [...known.filter((key) => groups.has(key)), ...[...groups.keys()].filter((key) => !known.includes(key))];
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = order === 'name'
    ? (one: ToldFinding, other: ToldFinding): number => collator.compare(one.names[0], other.names[0])
    : (one: ToldFinding, other: ToldFinding): number => byGravity(one.finding, other.finding);
  const inOrder = keys.map((key): Group => ({ key, told: [...(groups.get(key) ?? [])].sort(compare) }));
  return order === 'name' ? inOrder : inOrder.sort((one, other) => gravest(one) - gravest(other));
}

const gravest = ({ told }: Group): number => Math.min(...told.map(({ finding }) => severities.indexOf(finding.severity)));

/** The rules that found nothing: those that looked at something passed, the others do not apply. */
export const cleanRules = (reports: readonly RuleReport[]): { readonly passed: readonly RuleReport[]; readonly inapplicable: readonly RuleReport[] } => {
  const clean = reports.filter(({ findings }) => findings.length === 0);
  return { passed: clean.filter(({ examined }) => examined > 0), inapplicable: clean.filter(({ examined }) => examined === 0) };
};
