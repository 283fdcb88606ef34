import type { IndustryFit } from '../../../assignment/industry-fit';
import { boundsOf } from '../../../geo/bounds';
import type { IntakeProblem, IntakeRow } from '../../../intake/intake';
import type { ResultFit, ResultRow } from '../protocol';
import type { RowJudge } from './judge-row';
import { namedZones } from './standing';

/** One row with all that can be said of it: judged again, which costs less than to keep it. */
export function resultRowOf(item: IntakeRow | IntakeProblem, judge: RowJudge, industryColumn: number | null): ResultRow {
  const { outcome, standings, edgeMetres, geometry, problem } = judge.judge(item);
  const cells = 'code' in item ? [] : item.cells;
  const text = industryColumn === null ? '' : (cells[industryColumn] ?? '').trim();
  const zones = namedZones(standings).map(({ zone }) => zone);
  return {
    number: 'code' in item ? (item.row ?? 0) : item.number,
    cells,
    outcome,
    zones: standings.map(({ zone, verdict, covers, share }) => ({ id: judge.places[zone]?.id ?? '', verdict, covers, ...(share !== undefined && { share }) })),
    edgeMetres,
    bounds: geometry && boundsOf([geometry]),
    fit: text === '' || zones.length === 0 ? null : fitOf(judge.fit(text, zones)),
    problem: problem ?? null,
  };
}

const fitOf = ({ kind, readings, answers }: IndustryFit): ResultFit => ({
  kind,
  words: [...new Set(readings.flatMap(({ words }) => words))],
  read: readings.map(({ industry }) => industry.id),
  answers: answers.map(({ statement, match }) => ({ industry: statement.industry, match: match.kind })),
});
