import type { Table } from '../../formats';
import type { ToldFinding } from './selection';

interface TableWords {
  readonly columns: readonly string[];
  severityOf(told: ToldFinding): string;
  ruleOf(told: ToldFinding): string;
  shelfOf(told: ToldFinding): string;
  addressOf(told: ToldFinding): string;
}

/** The findings as a table to take away, in the order in which they are shown. */
export const tableOf = (told: readonly ToldFinding[], words: TableWords): Table => ({
  columns: words.columns,
  rows: told.map((each) => {
    const [, other] = each.finding.subjects;
    return [
      words.severityOf(each), words.ruleOf(each), each.names[0], each.finding.subjects[0].id,
      each.names[1] ?? null, other?.id ?? null, words.shelfOf(each), each.sentence, words.addressOf(each),
    ];
  }),
});
