import { intakeWords } from '../../src/i18n/desks/intake';
import type { IntakeProblem } from '../../src/intake/intake';
import { systemNames, type Reading } from './reading';

export type Language = 'zh' | 'en';

interface Words {
  /** Why a row has no answer, or what is to be known of the table. */
  problem(problem: IntakeProblem): string;
  /** Names a zone that may or may not hold the row, given how far off its boundary may be. */
  possible(id: string, uncertaintyMetres: number): string;
  nearest(id: string): string;
  assumed(reading: Pick<Reading, 'system' | 'from'>): string;
}

/** The row’s number is left out: the note stands in the row. */
const withoutRow = ({ code, found, column }: IntakeProblem): IntakeProblem =>
  ({ code, ...(found !== undefined && { found }), ...(column !== undefined && { column }) });

const english: Words = {
  problem: (problem) => intakeWords.en.problem(withoutRow(problem)),
  possible: (id, metres) => (Number.isFinite(metres) ? `${id} may be off by ${metres} m` : `how far ${id} may be off is not known`),
  nearest: (id) => `nearest ${id}`,
  assumed({ system, from }) {
    const word = { option: 'given', header: 'from the column names', numbers: 'from the numbers', nothing: 'assumed' }[from];
    return `${systemNames[system]} (${word})`;
  },
};

const chinese: Words = {
  problem: (problem) => intakeWords['zh-CN'].problem(withoutRow(problem)),
  possible: (id, metres) => (Number.isFinite(metres) ? `${id}的位置可能偏离${metres}米` : `${id}的位置可能偏离多少，未知`),
  nearest: (id) => `最近：${id}`,
  assumed({ system, from }) {
    const word = { option: '指定', header: '据列名', numbers: '据数值', nothing: '默认' }[from];
    return `${systemNames[system]}（${word}）`;
  },
};

export const words: Record<Language, Words> = { zh: chinese, en: english };
