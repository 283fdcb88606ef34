import type { CoordinateSystem } from '../../src/geo/coordinate-systems';
import { systemNames, type Reading } from './system';

export type Language = 'zh' | 'en';

/** Why a row has no answer. `cell` is what stands there. */
export type Trouble =
  | { readonly code: 'empty' | 'number'; readonly column: string; readonly cell: string }
  | { readonly code: 'swapped' | 'range'; readonly system: CoordinateSystem; readonly cell: string }
  | { readonly code: 'cells'; readonly found: number; readonly expected: number }
  | { readonly code: 'quote' };

interface Words {
  trouble(trouble: Trouble): string;
  /** Names a zone that may hold the row, given how far off its boundary may be. */
  possible(id: string, uncertaintyMetres: number): string;
  nearest(id: string): string;
  assumed(reading: Reading): string;
}

const english: Words = {
  trouble(trouble) {
    switch (trouble.code) {
      case 'empty': return `${trouble.column} is empty`;
      case 'number': return `${trouble.column} is not a number: ${trouble.cell}`;
      case 'swapped': return `no position in ${systemNames[trouble.system]}: ${trouble.cell}; are the columns swapped?`;
      case 'range': return `no position in ${systemNames[trouble.system]}: ${trouble.cell}`;
      case 'cells': return `${trouble.found} cells where the header has ${trouble.expected}`;
      case 'quote': return 'a quotation mark is never closed';
    }
  },
  possible: (id, metres) => `${id} is placed to ${metres} m`,
  nearest: (id) => `nearest ${id}`,
  assumed({ system, from }) {
    const word = { option: 'given', columns: 'from the column names', numbers: 'from the numbers', nothing: 'assumed' }[from];
    return `${systemNames[system]} (${word})`;
  },
};

const chinese: Words = {
  trouble(trouble) {
    switch (trouble.code) {
      case 'empty': return `${trouble.column}为空`;
      case 'number': return `${trouble.column}不是数字：${trouble.cell}`;
      case 'swapped': return `不是${systemNames[trouble.system]}坐标：${trouble.cell}；两列是否颠倒？`;
      case 'range': return `不是${systemNames[trouble.system]}坐标：${trouble.cell}`;
      case 'cells': return `有${trouble.found}格，表头为${trouble.expected}格`;
      case 'quote': return '引号没有闭合';
    }
  },
  possible: (id, metres) => `${id}的位置可能偏离${metres}米`,
  nearest: (id) => `最近：${id}`,
  assumed({ system, from }) {
    const word = { option: '指定', columns: '据列名', numbers: '据数值', nothing: '默认' }[from];
    return `${systemNames[system]}（${word}）`;
  },
};

export const words: Record<Language, Words> = { zh: chinese, en: english };
