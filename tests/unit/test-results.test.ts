import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPlaywright, readVitest } from '../../scripts/results.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'results-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const file = (group: string, status: string, statuses: string[]) => ({
  name: `/repo/tests/${group}/x.test.ts`,
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

const suite = (projectName: string, statuses: string[]) => ({
  suites: [{ specs: statuses.map((status, index) => ({ title: `test ${index}`, tests: [{ projectName, status }] })) }],
});

describe('what vitest reports', () => {
  test('is counted by outcome', () => {
    const path = report({
      testResults: [file('unit', 'failed', ['passed', 'failed', 'pending', 'todo']), file('component', 'passed', ['passed'])],
    });
    expect(readVitest(path)).toEqual({ passed: 2, failed: 1, skipped: 2, notes: [] });
  });

  test('counts a file that fails before its first test', () => {
    const path = report({
      testResults: [file('unit', 'failed', []), file('unit', 'passed', ['passed']), file('component', 'passed', ['passed'])],
    });
    expect(readVitest(path)).toMatchObject({ passed: 2, failed: 1 });
  });

  test('is a failure where a group ran nothing', () => {
    const path = report({ testResults: [file('unit', 'passed', ['passed']), file('component', 'passed', ['pending'])] });
    expect(readVitest(path)).toEqual({ passed: 1, failed: 1, skipped: 1, notes: ['no test of "component" ran'] });
  });

  test('is a failure where there is no report', () => {
    expect(readVitest(join(folder, 'none.json'))).toMatchObject({ passed: 0, failed: 2 });
  });
});

describe('what Playwright reports', () => {
  test('is counted by outcome', () => {
    const path = report({ suites: [suite('wide', ['expected', 'unexpected', 'skipped']), suite('phone', ['expected'])] });
    expect(readPlaywright(path)).toEqual({ passed: 2, failed: 1, skipped: 1, notes: [], unsteady: [] });
  });

  test('names what passed at the second try only', () => {
    const path = report({ suites: [suite('wide', ['expected', 'flaky']), suite('phone', ['expected'])] });
    expect(readPlaywright(path)).toEqual({ passed: 3, failed: 0, skipped: 0, notes: [], unsteady: ['[wide] test 1'] });
  });

  test('is a failure where a project ran nothing', () => {
    const path = report({ suites: [suite('wide', ['expected'])] });
    expect(readPlaywright(path)).toEqual({ passed: 1, failed: 1, skipped: 0, notes: ['no test of "phone" ran'], unsteady: [] });
  });
});
