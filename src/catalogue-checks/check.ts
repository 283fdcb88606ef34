import type { Circumstances, Finding, Rule, RuleId, Severity } from './finding';
import { severities } from './finding';
import { areas } from './rules/areas';
import { citations } from './rules/citations';
import { conflicts } from './rules/conflicts';
import { district } from './rules/district';
import { duplicates } from './rules/duplicates';
import { gaps } from './rules/gaps';
import { hosts } from './rules/hosts';
import { industries } from './rules/industries';
import { overlaps } from './rules/overlaps';
import { positions } from './rules/positions';
import { stale } from './rules/stale';
import { subdistricts } from './rules/subdistricts';
import { uncertain } from './rules/uncertain';

const rules: { readonly [R in RuleId]: Rule<R> } = {
  overlaps, gaps, areas, hosts, district, subdistricts, conflicts, positions, uncertain, industries, duplicates, stale, citations,
};

/** Every rule, in the order in which they are told: geometry first, then what is missing, then upkeep. */
export const ruleIds = Object.keys(rules) as readonly RuleId[];

/** What one rule found; nothing found means that the catalogue passed, nothing examined that it had nothing to apply to. */
export interface RuleReport {
  readonly rule: RuleId;
  readonly examined: number;
  /** The gravest first, then the weightiest. */
  readonly findings: readonly Finding[];
}

const gravity = (severity: Severity): number => severities.indexOf(severity);

/** Gravest first; among equals the weightiest. */
export const byGravity = (one: Finding, other: Finding): number =>
  gravity(one.severity) - gravity(other.severity) || (one.rule === other.rule ? other.weight - one.weight : 0);

/** Runs every rule over the catalogue. Pure; a few tens of milliseconds for a district. */
export function checkCatalogue(circumstances: Circumstances): RuleReport[] {
  return ruleIds.map((rule) => {
    const { examined, findings } = rules[rule](circumstances);
    return { rule, examined, findings: [...(findings as readonly Finding[])].sort(byGravity) };
  });
}
