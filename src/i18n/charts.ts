import type { Words } from './context';

export interface ChartMessages {
  title: string;
  /** What the picture is, for whoever cannot see it. */
  label: (measure: string, count: number, from: number, to: number) => string;
  labelOfScope: (label: string, scope: string) => string;
  scope: (scope: string) => string;
  kinds: Record<'actual' | 'target', string>;
  up: string;
  down: string;
  range: string;
  dispute: string;
  /** What the filling of a mark tells. */
  filling: string;
  zero: string;
  sources: string;
  /** Figures that are in the table only. */
  apart: (otherScope: number, undated: number) => string;
  none: string;
  /** Of one mark, where a pointer rests on it. */
  mark: (year: number, kind: string, value: string, sources: string) => string;
  placeTitle: string;
  placeNone: string;
}

export const chartWords: Words<ChartMessages> = {
  'zh-CN': {
    title: '逐年看',
    label: (measure, count, from, to) => `图：${measure}，${from}—${to} 年，${count} 个数；数值见下表`,
    labelOfScope: (label, scope) => `${label}（${scope}）`,
    scope: (scope) => `口径：${scope}`,
    kinds: { actual: '现状', target: '目标' },
    up: '不低于或高于此数',
    down: '不高于或低于此数',
    range: '区间',
    dispute: '不能同时成立',
    filling: '填充：',
    zero: '纵轴从零起。连线只连同一份文件的数字，不是实测过程。',
    sources: '各文件',
    apart: (otherScope, undated) => `另有 ${[otherScope > 0 ? `${otherScope} 个数口径不同` : '', undated > 0 ? `${undated} 个数未注年份` : ''].filter(Boolean).join('、')}，不能画在同一轴上，见表。`,
    none: '注明年份的数字只有一个，不成图。',
    mark: (year, kind, value, sources) => `${year} 年${kind} ${value}（${sources}）`,
    placeTitle: '指标',
    placeNone: '规划指标均为全区口径，没有一项专指这里。',
  },
  en: {
    title: 'Year by year',
    label: (measure, count, from, to) => `Chart: ${measure}, ${from} to ${to}, ${count} figures; the table below has the values`,
    labelOfScope: (label, scope) => `${label} (${scope})`,
    scope: (scope) => `Scope: ${scope}`,
    kinds: { actual: 'actual', target: 'target' },
    up: 'this or more',
    down: 'this or less',
    range: 'range',
    dispute: 'cannot both hold',
    filling: 'Filling:',
    zero: 'The axis starts from zero. Lines join figures of the same document; they are no measured course.',
    sources: 'Documents',
    apart: (otherScope, undated) => `Not on this axis, but in the table: ${[otherScope > 0 ? `${otherScope} of another scope` : '', undated > 0 ? `${undated} without a year` : ''].filter(Boolean).join(', ')}.`,
    none: 'Only one figure has a year, so there is nothing to draw.',
    mark: (year, kind, value, sources) => `${year} ${kind} ${value} (${sources})`,
    placeTitle: 'Figures',
    placeNone: 'Every figure of the plans is for the whole district; none concerns this place.',
  },
};
