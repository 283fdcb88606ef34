import type { BaseKind, Basis, Bound, CrosswalkRelation, Figure, Lineage, Note, PlacementBasis, Plan, PlanningDocument, Project, Report, Text } from '../../../src/catalogue/catalogue';
import { placeKinds, type PlaceKind } from '../../../src/catalogue/kinds';
import { en } from '../../../src/i18n/en';
import { zhCN } from '../../../src/i18n/zh-CN';

export type Values<Value extends string = string> = Readonly<Record<Value, Text>>;

/** The same words that the site shows. */
const both = <Value extends string>(values: readonly Value[], zh: (value: Value) => string, english: (value: Value) => string): Values<Value> =>
  Object.fromEntries(values.map((value) => [value, { zh: zh(value), en: english(value) }])) as Values<Value>;

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[];

export const kindValues: Values<PlaceKind> = both(placeKinds, (kind) => zhCN.kinds[kind], (kind) => en.kinds[kind]);

export const fieldValues = both(keysOf(zhCN.fields), (field) => zhCN.fields[field], (field) => en.fields[field]);

export const basisValues: Values<Basis> = both(
  keysOf(zhCN.basis),
  (basis) => `${zhCN.basis[basis].name}：${zhCN.basis[basis].explanation}`,
  (basis) => `${en.basis[basis].name}: ${en.basis[basis].explanation}`,
);

export const placementValues: Values<PlacementBasis> = both(
  keysOf(zhCN.placement.bases),
  (basis) => `${zhCN.placement.bases[basis].name}：${zhCN.placement.bases[basis].explanation}`,
  (basis) => `${en.placement.bases[basis].name}: ${en.placement.bases[basis].explanation}`,
);

const boundValues: Values<Bound> = {
  exact: { zh: '等于', en: 'exactly' },
  about: { zh: '约', en: 'about' },
  'at-least': { zh: '不少于', en: 'at least' },
  'more-than': { zh: '大于', en: 'more than' },
  'at-most': { zh: '不多于', en: 'at most' },
  'less-than': { zh: '小于', en: 'less than' },
  range: { zh: '区间', en: 'a range' },
};

const lineageValues: Values<Lineage['relation']> = {
  same: { zh: '延续', en: 'continues as the same' },
  within: { zh: '并入新地点', en: 'is taken into the newer' },
  contains: { zh: '包含新地点', en: 'contains the newer' },
  overlaps: { zh: '部分重叠', en: 'overlaps the newer' },
  renamed: { zh: '更名', en: 'is renamed' },
  dropped: { zh: '不再列出', en: 'is not listed again' },
};

export const baseKindValues: Values<BaseKind> = {
  'district-outline': { zh: '区界', en: 'outline of the district' },
  'rail-line': { zh: '轨道线路', en: 'rail line' },
  station: { zh: '车站', en: 'station' },
  'subdistrict-label': { zh: '街道名称的标注位置', en: 'where a subdistrict’s name stands' },
  'neighbour-label': { zh: '相邻地区名称的标注位置', en: 'where a neighbour’s name stands' },
  'water-label': { zh: '水体名称的标注位置', en: 'where a water’s name stands' },
  road: { zh: '道路', en: 'road' },
  waterway: { zh: '河流', en: 'waterway' },
  water: { zh: '水面', en: 'water' },
  green: { zh: '绿地', en: 'green' },
  'subdistrict-boundary': { zh: '街道界线', en: 'boundary of a subdistrict' },
};

const roadValues: Values = {
  motorway: { zh: '高速公路', en: 'motorway' },
  trunk: { zh: '快速路', en: 'trunk road' },
  primary: { zh: '主干路', en: 'primary road' },
  secondary: { zh: '次干路', en: 'secondary road' },
  tertiary: { zh: '支路', en: 'tertiary road' },
};

const waterwayValues: Values = {
  river: { zh: '河', en: 'river' },
  canal: { zh: '渠', en: 'canal' },
  stream: { zh: '溪', en: 'stream' },
};

export const baseClassValues: Values = { ...roadValues, ...waterwayValues };

const relationValues: Values<CrosswalkRelation> = both(
  keysOf(zhCN.industry.relations),
  (relation) => zhCN.industry.relations[relation],
  (relation) => en.industry.relations[relation],
);
const statusValues: Values<PlanningDocument['status']> = both(
  keysOf(zhCN.document.statuses),
  (status) => zhCN.document.statuses[status],
  (status) => en.document.statuses[status],
);
const reportValues: Values<Report['kind']> = both(
  keysOf(zhCN.document.reportKinds),
  (kind) => zhCN.document.reportKinds[kind],
  (kind) => en.document.reportKinds[kind],
);
const projectValues: Values<Project['kind']> = both(keysOf(zhCN.project.kinds), (kind) => zhCN.project.kinds[kind], (kind) => en.project.kinds[kind]);
const topicValues: Values<Note['topic']> = both(keysOf(zhCN.notes), (topic) => zhCN.notes[topic], (topic) => en.notes[topic]);
const figureValues: Values<Figure['kind']> = both(keysOf(zhCN.measure.kinds), (kind) => zhCN.measure.kinds[kind], (kind) => en.measure.kinds[kind]);

const toneValues: Values<NonNullable<Plan['tone']>> = {
  categorical: { zh: '按编号各用一色', en: 'a hue each, by number' },
  umber: { zh: '赭色', en: 'umber' },
  violet: { zh: '紫色', en: 'violet' },
};

const known: readonly Values[] = [
  kindValues, fieldValues, basisValues, placementValues, boundValues, lineageValues, baseKindValues, roadValues, waterwayValues,
  relationValues, statusValues, reportValues, projectValues, topicValues, figureValues, toneValues,
];

/** What the values of a choice mean; undefined where a value has no words yet. A choice may be a part of a longer one. */
export function valuesOf(options: readonly string[]): Values | undefined {
  const fitting = known.filter((values) => options.every((option) => Object.hasOwn(values, option)));
  const [closest] = fitting.sort((one, other) => Object.keys(one).length - Object.keys(other).length);
  return closest && Object.fromEntries(options.flatMap((option) => (closest[option] ? [[option, closest[option]]] : [])));
}
