import { isProblem } from '../problem';
import { createRecordReader, lineEndOf } from './records';

/** In the order of preference: tabs hardly ever stand in a text. */
const delimiters = ['\t', ',', ';', '|', '，'] as const;

const rowsLookedAt = 60;

interface Regularity {
  readonly delimiter: string;
  /** Cells of most rows. */
  readonly cells: number;
  /** How many rows have just so many. */
  readonly share: number;
}

function regularity(sample: string, delimiter: string): Regularity {
  const rows = createRecordReader(delimiter, lineEndOf(sample))(sample, true).slice(0, rowsLookedAt);
  const counts = new Map<number, number>();
  for (const row of rows) if (!isProblem(row)) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  const [cells, count] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  return { delimiter, cells, share: rows.length === 0 ? 0 : count / rows.length };
}

/** `sep=;` in the first line is a spreadsheet’s own hint. */
const hint = /^sep=(.)(\r\n|\n|\r)/i;

export interface RecognisedDelimiter {
  readonly delimiter: string;
  /** Rows before the header. */
  readonly skipped: number;
}

/**
 * Tells the delimiter from some whole lines: the one that cuts nearly all rows into the same number of cells, and into
 * most. A comma where there is none at all: then every row is one cell.
 */
export function delimiterOf(sample: string): RecognisedDelimiter {
  const [, hinted] = hint.exec(sample) ?? [];
  if (hinted !== undefined) return { delimiter: hinted, skipped: 1 };
  const several = delimiters.map((delimiter) => regularity(sample, delimiter)).filter(({ cells }) => cells > 1);
  const regular = several.filter(({ share }) => share >= 0.9);
  const tab = regular.find(({ delimiter }) => delimiter === '\t');
  if (tab) return { delimiter: tab.delimiter, skipped: 0 };
  const weight = ({ cells, share }: Regularity): number => cells * share;
  const best = (regular.length > 0 ? regular : several).sort((one, other) => weight(other) - weight(one))[0];
  return { delimiter: best?.delimiter ?? ',', skipped: 0 };
}
