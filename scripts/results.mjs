/**
 * Reads the reports of the test runners. A group of tests (unit, component, wide, phone) in which none ran counts as
 * one failure: silence is not success.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ group: string, outcome: 'passed' | 'failed' | 'skipped' }} Result */

function sum(results, groups) {
  const counts = { passed: 0, failed: 0, skipped: 0, notes: [] };
  for (const { outcome } of results) counts[outcome] += 1;
  for (const group of groups) {
    if (results.some((result) => result.group === group && result.outcome !== 'skipped')) continue;
    counts.failed += 1;
    counts.notes.push(`no test of "${group}" ran`);
  }
  return counts;
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const vitestOutcomes = { passed: 'passed', failed: 'failed' };

export function readVitest(path) {
  const results = [];
  for (const file of readJson(path)?.testResults ?? []) {
    const group = /[\\/]tests[\\/]([^\\/]+)[\\/]/.exec(file.name)?.[1];
    for (const { status } of file.assertionResults) results.push({ group, outcome: vitestOutcomes[status] ?? 'skipped' });
    // A file that fails before its first test has no test to count.
    const seen = file.assertionResults.some(({ status }) => status === 'failed');
    if (file.status === 'failed' && !seen) results.push({ group, outcome: 'failed' });
  }
  return sum(results, ['unit', 'component']);
}

const playwrightOutcomes = { expected: 'passed', flaky: 'passed', skipped: 'skipped', unexpected: 'failed' };

/** `unsteady` names the tests that passed at their second try only: they count as passed, and are told. */
export function readPlaywright(path) {
  const report = readJson(path);
  const results = [];
  const unsteady = [];
  const visit = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        results.push({ group: test.projectName, outcome: playwrightOutcomes[test.status] ?? 'failed' });
        if (test.status === 'flaky') unsteady.push(`[${test.projectName}] ${spec.title}`);
      }
    }
    suite.suites?.forEach(visit);
  };
  report?.suites?.forEach(visit);
  return { ...sum(results, ['wide', 'phone']), unsteady };
}
