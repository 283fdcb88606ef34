export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What a reader should know beyond the numbers. */
  notes: string[];
}
/** Counts vitest's JSON report. */
export function readVitest(path: string): Counts;
/** Counts Playwright's JSON report. */
export function readPlaywright(path: string): Counts & { unsteady: string[] };
