import type { Text } from '../../../catalogue/catalogue';
import type { Lookups } from '../../../catalogue/lookups';
import type { TableCell } from '../../../formats';
import type { CoordinateSystem } from '../../../geo/coordinate-systems';
import { intakeWords } from '../../../i18n/desks/intake';
import { batchWords } from '../../../i18n/desks/batch';
import type { LanguageTag } from '../../../i18n/context';
import type { IntakeProblem, IntakeRow } from '../../../intake/intake';
import { assignmentCodes } from '../outcome';
import type { RowJudge, RowJudgement } from './judge-row';
import { namedZones } from './standing';

/** As the command line names them. */
export const systemCodes: Record<CoordinateSystem, string> = { wgs84: 'wgs84', gcj02: 'gcj02', bd09: 'bd09', epsg4547: 'EPSG:4547', epsg4526: 'EPSG:4526' };

export interface TableChoice {
  /** Of the file. */
  readonly columns: readonly string[];
  readonly system: CoordinateSystem;
  readonly industryColumn: number | null;
  readonly language: LanguageTag;
}

/** The columns of a result and the cells of its rows: the file’s own untouched, then ours. */
export interface ResultTable {
  readonly columns: readonly string[];
  cells(item: IntakeRow | IntakeProblem, judgement: RowJudgement): TableCell[];
}

/** The columns that are added, by the names that the command line gives them. */
const added = ['zone_ids', 'zone_names', 'assignment', 'boundary_distance_m', 'assumed_crs', 'note'] as const;
const addedWithIndustry = ['industry_fit', 'industry_words', 'industry_targets'] as const;

/** A name that no column bears yet. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}_${count}`;
  return free;
}

/** Not that of i18n, whose module brings React, which a worker has no use for. */
const inLanguage = (text: Text, language: LanguageTag): string => (language === 'en' ? text.en : text.zh);

const list = (items: readonly string[]): string | null => (items.length > 0 ? items.join('; ') : null);

/** How rows are written out, in a reader’s language. */
export function createResultTable(lookups: Lookups, judge: RowJudge, { columns, system, industryColumn, language }: TableChoice): ResultTable {
  const names = judge.places.map(({ name }) => inLanguage(name, language));
  const words = batchWords[language];
  const { problem: sentence } = intakeWords[language];
  const industryName = (id: string): string => {
    const industry = lookups.find('industry', id);
    return industry ? inLanguage(industry.name, language) : id;
  };

  const noteOf = ({ outcome, standings, problem }: RowJudgement): string | null => {
    if (problem) return sentence(problem);
    const shares = standings.filter(({ share, covers }) => share !== undefined && covers);
    const named = namedZones(standings);
    const others = standings.filter((standing) => !named.includes(standing)).map(({ zone }) => names[zone] ?? '');
    const parts = [
      ...(outcome === 'possible' ? [words.notes.possible] : outcome === 'edge' ? [words.notes.edge] : []),
      ...(shares.length > 0 ? [words.notes.shares(shares.map(({ zone, share = 0 }) => `${names[zone] ?? ''} ${percent(share)}`))] : []),
      ...(others.length > 0 ? [words.notes.alsoPossible(others)] : []),
    ];
    return parts.length > 0 ? parts.join(' ') : null;
  };

  const industryCells = (item: IntakeRow | IntakeProblem, { standings }: RowJudgement): TableCell[] => {
    if (industryColumn === null) return [];
    const text = 'code' in item ? '' : (item.cells[industryColumn] ?? '').trim();
    if (text === '') return [null, null, null];
    const zones = namedZones(standings).map(({ zone }) => zone);
    const { kind, readings, answers } = judge.fit(text, zones);
    return [zones.length > 0 || kind === 'unread' ? kind : null, list([...new Set(readings.flatMap(({ words: told }) => told))]), list([...new Set(answers.map(({ statement }) => industryName(statement.industry)))])];
  };

  const taken = new Set(columns);
  const ours = [...added, ...(industryColumn === null ? [] : addedWithIndustry)].map((name) => freeName(name, taken));
  return {
    columns: [...columns, ...ours],
    cells(item, judgement) {
      const own = columns.map((_, column) => ('code' in item ? '' : item.cells[column] ?? ''));
      const zones = namedZones(judgement.standings);
      return [
        ...own,
        list(zones.map(({ zone }) => judge.places[zone]?.id ?? '')),
        list(zones.map(({ zone }) => names[zone] ?? '')),
        assignmentCodes[judgement.outcome],
        judgement.edgeMetres === null ? null : Math.round(judgement.edgeMetres * 10) / 10,
        systemCodes[system],
        noteOf(judgement),
        ...industryCells(item, judgement),
      ];
    },
  };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
