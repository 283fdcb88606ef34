import type { Words } from '../context';

export type SideBySideRow =
  | 'plan' | 'role' | 'industries' | 'projects' | 'organisations' | 'inside' | 'near' | 'stations' | 'subdistrict' | 'within' | 'contains'
  | 'area' | 'drawn' | 'position' | 'lineage' | 'attributes' | 'figures' | 'unknown';

export interface SideBySideMessages {
  lead: string;
  picker: string;
  /** How many of the shortlist stand in the table, and how many may. */
  pickerCount: (shown: number, listed: number, most: number) => string;
  show: (place: string) => string;
  /** Said where a further column does not fit. */
  columnsFull: (most: number) => string;
  earlier: (place: string) => string;
  later: (place: string) => string;
  remove: (place: string) => string;
  add: string;
  addExample: string;
  added: (place: string) => string;
  alreadyListed: (place: string) => string;
  /** Fewer than two. */
  needMore: (present: number) => string;
  ways: string;
  wayMatch: string;
  groups: string;
  groupNote: string;
  groupOf: (name: string, count: number) => string;
  unread: (parts: string) => string;
  onlyDifferences: string;
  print: string;
  table: (names: string) => string;
  place: string;
  map: (names: string) => string;
  mapNote: string;
  rows: Record<SideBySideRow, string>;
  standings: Record<'alike' | 'differ' | 'silent', string>;
  summary: (rows: number, differ: number) => string;
  nothingDiffers: string;
  common: string;
  noCommon: string;
  both: (count: number) => string;
  /** Beside what all of them have. */
  shared: string;
  silent: (rows: string) => string;
  notStated: string;
  noneInside: string;
  noPosition: string;
  noPositionFor: string;
  noneNear: (reach: string) => string;
  inside: string;
  computed: string;
  measuredFrom: (place: string) => string;
  drawnNote: string;
  notDrawnAsArea: string;
  noLineage: string;
  noFigures: string;
  offBy: (distance: string) => string;
  nothingUnknown: string;
  noParts: string;
  more: (count: number) => string;
  less: string;
  printedOn: (date: string) => string;
  catalogue: (version: string) => string;
  indicative: string;
  /** What is said once where nothing is known of any of them. */
  silence: Record<SideBySideRow, string>;
}

const unstated = (said: string): Record<SideBySideRow, string> => ({
  plan: said, role: said, industries: said, projects: said, organisations: said, inside: said, near: said, stations: said, subdistrict: said, within: said, contains: said,
  area: said, drawn: said, position: said, lineage: said, attributes: said, figures: said, unknown: said,
});
const unstatedZh = unstated('文件均未载明');
const unstatedEn = unstated('Not stated in the documents for any');

export const sideBySideWords: Words<SideBySideMessages> = {
  'zh-CN': {
    lead: '把备选中的两到四处并排放：哪里不同、哪里相同、哪里还不知道。每一条都有出处。',
    picker: '比较哪几处',
    pickerCount: (shown, listed, most) => `备选 ${listed} 处，并排 ${shown} 处（最多 ${most} 处）`,
    show: (place) => `并排：${place}`,
    columnsFull: (most) => `最多并排 ${most} 处，请先取消一处。`,
    earlier: (place) => `前移：${place}`,
    later: (place) => `后移：${place}`,
    remove: (place) => `移出备选：${place}`,
    add: '加入一处',
    addExample: '名称、拼音或首字母',
    added: (place) => `已加入：${place}`,
    alreadyListed: (place) => `已在备选中：${place}`,
    needMore: (present) => (present === 0 ? '还没有可比较的地点。请至少选两处。' : '只有一处，还无从比较。请再选一处。'),
    ways: '从这里挑选',
    wayMatch: '说出行业和条件，逐步收窄',
    groups: '或者直接比较规划里的一组',
    groupNote: '选一组，其中各处会加入备选。',
    groupOf: (name, count) => `${name}（${count} 处）`,
    unread: (parts) => `地址里有一部分没有读懂，已略过：${parts}`,
    onlyDifferences: '只看不同',
    print: '打印',
    table: (names) => `并排比较：${names}`,
    place: '地点',
    map: (names) => `示意图：${names}`,
    mapNote: '示意范围，非法定界线。实线为正式边界，虚线为文件点明的边界或参照物，斜线为推断。',
    rows: {
      plan: '规划', role: '定位', industries: '主导产业', projects: '项目', organisations: '企业与机构', inside: '范围内', near: '周边', stations: '最近站点',
      subdistrict: '街道', within: '隶属', contains: '包含', area: '面积（文件）', drawn: '面积（图上）', position: '落图依据', lineage: '与其他规划的承接', attributes: '其他属性',
      figures: '指标', unknown: '未知',
    },
    standings: { alike: '相同', differ: '不同', silent: '均未载明' },
    summary: (rows, differ) => (differ === 0 ? `${rows} 项全部相同。` : `${rows} 项中有 ${differ} 项不同。`),
    nothingDiffers: '没有不同之处。',
    common: '共同点',
    noCommon: '没有共同点。',
    both: (count) => (count === 2 ? '两处都有' : `${['', '', '', '三', '四'][count] ?? count}处都有`),
    shared: '共有',
    silent: (rows) => `均未载明：${rows}`,
    notStated: '文件未载明',
    noneInside: '没有位置已知的设施、机构或园区',
    noPosition: '没有已知位置',
    noPositionFor: '没有已知位置，无从量起',
    noneNear: (reach) => `${reach}内没有位置已知的设施、机构或园区`,
    inside: '范围内',
    computed: '距离与图上面积按落图位置计算，为直线距离，不是文件所载。',
    measuredFrom: (place) => `自身无位置，从“${place}”量起`,
    drawnNote: '按图量得',
    notDrawnAsArea: '图上没有范围',
    noLineage: '没有与其他规划的承接',
    noFigures: '规划指标均为全区口径，没有一项专指这里',
    offBy: (distance) => `可能偏离约 ${distance}`,
    nothingUnknown: '所列各项均有记载',
    noParts: '没有下属或位于其中的地点',
    more: (count) => `另有 ${count} 项`,
    less: '收起',
    printedOn: (date) => `打印于 ${date}`,
    catalogue: (version) => `数据版本 ${version}`,
    indicative: '示意范围，非法定界线',
    silence: {
      ...unstatedZh, inside: '都没有位置已知的设施、机构或园区', near: '1 公里内都没有位置已知的设施、机构或园区', stations: '底图里没有站点',
      contains: '都没有下属或位于其中的地点', drawn: '图上都没有范围', position: '都没有已知位置', lineage: '都没有与其他规划的承接',
      figures: '规划指标均为全区口径，没有一项专指其中任何一处', unknown: '所列各项均有记载',
    },
  },
  en: {
    lead: 'Two to four places of the shortlist beside each other: where they differ, what they share, what is not known. Each statement has its source.',
    picker: 'What to compare',
    pickerCount: (shown, listed, most) => `${listed} shortlisted, ${shown} side by side (at most ${most})`,
    show: (place) => `Side by side: ${place}`,
    columnsFull: (most) => `At most ${most} fit beside each other; take one out first.`,
    earlier: (place) => `Move forward: ${place}`,
    later: (place) => `Move back: ${place}`,
    remove: (place) => `Remove from shortlist: ${place}`,
    add: 'Add a place',
    addExample: 'Name, pinyin or initials',
    added: (place) => `Added: ${place}`,
    alreadyListed: (place) => `On the shortlist already: ${place}`,
    needMore: (present) => (present === 0 ? 'There is nothing to compare yet. Choose at least two places.' : 'One place alone cannot be compared. Choose another.'),
    ways: 'Choose from',
    wayMatch: 'Say what a firm does and needs, and narrow down',
    groups: 'Or compare a group of a plan',
    groupNote: 'The places of a group are put on the shortlist.',
    groupOf: (name, count) => `${name} (${count})`,
    unread: (parts) => `A part of the address could not be read and was left out: ${parts}`,
    onlyDifferences: 'Differences only',
    print: 'Print',
    table: (names) => `Side by side: ${names}`,
    place: 'Place',
    map: (names) => `Diagram: ${names}`,
    mapNote: 'Indicative, not statutory. Solid: official edges. Dashed: edges or landmarks that a source names. Hatched: inferred.',
    rows: {
      plan: 'Plan', role: 'Role', industries: 'Target industries', projects: 'Projects', organisations: 'Companies and bodies', inside: 'Inside', near: 'Near', stations: 'Nearest stations',
      subdistrict: 'Subdistrict', within: 'Part of', contains: 'Contains', area: 'Area (documents)', drawn: 'Area (drawing)', position: 'How it was placed', lineage: 'Continuity with other plans', attributes: 'Other attributes',
      figures: 'Figures', unknown: 'Not known',
    },
    standings: { alike: 'alike', differ: 'differ', silent: 'not stated for any' },
    summary: (rows, differ) => (differ === 0 ? `Alike in all ${rows} points.` : `They differ in ${differ} of ${rows} points.`),
    nothingDiffers: 'There is no difference.',
    common: 'In common',
    noCommon: 'They have nothing in common.',
    both: (count) => (count === 2 ? 'Both have' : `All ${['', '', '', 'three', 'four'][count] ?? count} have`),
    shared: 'shared',
    silent: (rows) => `Not stated for any of them: ${rows}`,
    notStated: 'Not stated in the documents',
    noneInside: 'No facility, institution or park of known position',
    noPosition: 'No known position',
    noPositionFor: 'No known position to measure from',
    noneNear: (reach) => `No facility, institution or park of known position within ${reach}`,
    inside: 'inside',
    computed: 'Distances are straight lines, and drawn areas measured, from the positions drawn. No document states them.',
    measuredFrom: (place) => `Without a position of its own; measured from ${place}`,
    drawnNote: 'measured on the drawing',
    notDrawnAsArea: 'Not drawn as an area',
    noLineage: 'No continuity with other plans is known',
    noFigures: 'Every figure of the plans is for the whole district; none concerns this place',
    offBy: (distance) => `may be off by about ${distance}`,
    nothingUnknown: 'Every point asked for is stated',
    noParts: 'Nothing is part of it or stands in it',
    more: (count) => `${count} more`,
    less: 'Fewer',
    printedOn: (date) => `Printed ${date}`,
    catalogue: (version) => `data version ${version}`,
    indicative: 'Indicative, not statutory',
    silence: {
      ...unstatedEn, inside: 'No facility, institution or park of known position in any of them', near: 'No facility, institution or park of known position within 1 km of any of them',
      stations: 'The base map has no stations', contains: 'Nothing is part of any of them or stands in it', drawn: 'None is drawn as an area', position: 'None has a known position',
      lineage: 'No continuity with other plans is known for any', figures: 'Every figure of the plans is for the whole district; none concerns any of these places',
      unknown: 'Every point asked for is stated',
    },
  },
};
