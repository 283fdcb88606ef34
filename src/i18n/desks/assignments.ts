import type { Words } from '../context';

type Status = 'agree' | 'drawn' | 'stated' | 'near-edge' | 'ambiguous' | 'disagree' | 'unassigned' | 'unlocated' | 'itself';
type Column =
  | 'place' | 'plan' | 'status' | 'stated' | 'drawn' | 'edge' | 'lineage' | 'basis' | 'check';
/** Columns of the file to take away: what the table shows, taken apart. */
type FileColumn =
  | 'placeId' | 'place' | 'kind' | 'plan' | 'listed' | 'status' | 'statedZones' | 'statedWay' | 'statedBasis' | 'drawnZones' | 'edgeMetres'
  | 'uncertaintyMetres' | 'lineage' | 'placement' | 'disagreement' | 'citations' | 'longitude' | 'latitude';

export interface AssignmentMessages {
  lead: string;
  computing: string;
  summary: (places: string, plans: number, rows: string) => string;
  /** The zone with most, of one plan or of all. */
  fullest: (zone: string, count: number) => string;
  unlocatedButStated: (count: number) => string;
  withoutExtent: (plan: string, count: number) => string;
  statuses: Record<Status, string>;
  statusKey: Record<Status, string>;
  statusTitle: string;
  all: string;
  plan: string;
  everyPlan: string;
  find: string;
  findExample: string;
  shown: (some: string, all: string) => string;
  noneShown: string;
  clear: string;
  export: string;
  exportFailed: string;
  table: string;
  columns: Record<Column, string>;
  fileColumns: Record<FileColumn, string>;
  fileName: string;
  ways: Record<'host' | 'parent' | 'lineage', string>;
  listed: string;
  through: (names: string) => string;
  notStated: string;
  notDrawn: string;
  noneDrawn: string;
  nearest: (zone: string) => string;
  verdicts: Record<'in' | 'possible' | 'edge' | 'out', string>;
  share: (percent: string) => string;
  disagreesOnZone: (zone: string, distance: string) => string;
  disagreesOnSubdistrict: (zone: string) => string;
  check: string;
  checkOf: (place: string) => string;
  yes: string;
  no: string;
}

export const assignmentWords: Words<AssignmentMessages> = {
  'zh-CN': {
    lead: '目录里每个地点对每个规划：文件怎么说、图上怎么落、两者是否一致。点一行看详情。',
    computing: '正在逐一核对……',
    summary: (places, plans, rows) => (plans === 1 ? `${places} 个地点。` : `${places} 个地点 × ${plans} 个规划，共 ${rows} 行。`),
    fullest: (zone, count) => `归入最多的是“${zone}”，${count} 处。`,
    unlocatedButStated: (count) => `无位置的里面，${count} 行文件说了归属。`,
    withoutExtent: (plan, count) => `“${plan}”有 ${count} 处没有画出范围，“未归入”不排除在其中。`,
    statuses: {
      agree: '一致', drawn: '仅图上', stated: '仅文件', 'near-edge': '近边界', ambiguous: '多处皆可', disagree: '不一致',
      unassigned: '未归入', unlocated: '无位置', itself: '本身即片区',
    },
    statusKey: {
      agree: '文件说在某处，图上也确在其中',
      drawn: '文件没说，图上确在某处之内',
      stated: '文件说在某处，但那里没有画出范围，图上无从核对',
      'near-edge': '离边界比两者的可能偏差更近，内外不能确定',
      ambiguous: '同一组里有两处或更多覆盖或可能覆盖',
      disagree: '文件说在某处，图上却在外，且超出可能偏差；或街道对不上',
      unassigned: '文件没说，图上也不在任何一处',
      unlocated: '没有单独的位置，图上无从核对',
      itself: '它就是这一规划的片区、区域或单元',
    },
    statusTitle: '结论',
    all: '全部',
    plan: '规划',
    everyPlan: '全部规划',
    find: '查找',
    findExample: '地点或片区名称',
    shown: (some, all) => `显示 ${some} / ${all} 行`,
    noneShown: '没有符合条件的行。',
    clear: '清除条件',
    export: '导出所示各行',
    exportFailed: '导出未成功，请检查网络后再试。',
    table: '归属总表',
    columns: { place: '地点', plan: '规划', status: '结论', stated: '文件所述', drawn: '图上所在', edge: '距边界', lineage: '承接', basis: '位置依据', check: '核对' },
    fileColumns: {
      placeId: '编号', place: '地点', kind: '类别', plan: '规划', listed: '规划列名', status: '结论', statedZones: '文件所述归属', statedWay: '所述方式', statedBasis: '所述依据',
      drawnZones: '图上所在', edgeMetres: '距边界（米）', uncertaintyMetres: '位置可能偏离（米）', lineage: '承接', placement: '位置依据',
      disagreement: '出入', citations: '出处', longitude: '经度（WGS 84）', latitude: '纬度（WGS 84）',
    },
    fileName: '归属总表',
    ways: { host: '位于', parent: '隶属', lineage: '承接自' },
    listed: '规划列名',
    through: (names) => `经${names}`,
    notStated: '未述',
    notDrawn: '无位置',
    noneDrawn: '都不在',
    nearest: (zone) => `最近：${zone}`,
    verdicts: { in: '在内', possible: '可能', edge: '边界上', out: '不在' },
    share: (percent) => `${percent}`,
    disagreesOnZone: (zone, distance) => `文件说在${zone}，图上在外 ${distance}`,
    disagreesOnSubdistrict: (zone) => `与${zone}所在街道不同`,
    check: '查这一点',
    checkOf: (place) => `查这一点：${place}`,
    yes: '是',
    no: '否',
  },
  en: {
    lead: 'Every place of the catalogue against every plan: what the documents say, where the map puts it, and whether they agree. A row opens the place.',
    computing: 'Comparing place by place…',
    summary: (places, plans, rows) => (plans === 1 ? `${places} places.` : `${places} places × ${plans} plans, ${rows} rows.`),
    fullest: (zone, count) => `Most are in ${zone}: ${count}.`,
    unlocatedButStated: (count) => `Of those without a position, the documents still say of ${count} where they belong.`,
    withoutExtent: (plan, count) => `${count} parts of “${plan}” have no extent; “in none” does not rule them out.`,
    statuses: {
      agree: 'Agree', drawn: 'Map only', stated: 'Documents only', 'near-edge': 'Near an edge', ambiguous: 'Ambiguous', disagree: 'Disagree',
      unassigned: 'In none', unlocated: 'No position', itself: 'A zone itself',
    },
    statusKey: {
      agree: 'the documents put it in a zone, and so does the map for sure',
      drawn: 'the documents are silent; the map puts it in a zone for sure',
      stated: 'the documents put it in a zone that has no extent, so the map cannot tell',
      'near-edge': 'nearer to an edge than the two positions are sure, so either side is possible',
      ambiguous: 'two or more zones of one group cover it or may cover it',
      disagree: 'the documents put it in a zone and the map keeps it out, farther than both may be off; or the subdistricts differ',
      unassigned: 'the documents are silent and no zone covers it',
      unlocated: 'it has no position of its own, so the map cannot tell',
      itself: 'it is one of the plan’s zones, areas or units',
    },
    statusTitle: 'Result',
    all: 'All',
    plan: 'Plan',
    everyPlan: 'Every plan',
    find: 'Find',
    findExample: 'Name of a place or zone',
    shown: (some, all) => `${some} of ${all} rows`,
    noneShown: 'No row answers to this.',
    clear: 'Clear',
    export: 'Save these rows',
    exportFailed: 'Saving did not work. Check the connection and try again.',
    table: 'Assignment table',
    columns: { place: 'Place', plan: 'Plan', status: 'Result', stated: 'Documents say', drawn: 'Map shows', edge: 'To the edge', lineage: 'Lineage', basis: 'Position', check: 'Check' },
    fileColumns: {
      placeId: 'id', place: 'place', kind: 'kind', plan: 'plan', listed: 'listed by the plan', status: 'result', statedZones: 'zones stated', statedWay: 'stated how', statedBasis: 'basis of statement',
      drawnZones: 'zones on the map', edgeMetres: 'metres to the edge', uncertaintyMetres: 'position may be off by metres', lineage: 'lineage', placement: 'basis of position',
      disagreement: 'disagreement', citations: 'sources', longitude: 'longitude (WGS 84)', latitude: 'latitude (WGS 84)',
    },
    fileName: 'assignments',
    ways: { host: 'stands in', parent: 'part of', lineage: 'by lineage' },
    listed: 'listed by the plan',
    through: (names) => `through ${names}`,
    notStated: 'Silent',
    notDrawn: 'No position',
    noneDrawn: 'In none',
    nearest: (zone) => `nearest: ${zone}`,
    verdicts: { in: 'in', possible: 'possibly', edge: 'on the edge', out: 'not in' },
    share: (percent) => `${percent}`,
    disagreesOnZone: (zone, distance) => `Stated in ${zone}, drawn ${distance} outside`,
    disagreesOnSubdistrict: (zone) => `Not in the subdistrict of ${zone}`,
    check: 'Check',
    checkOf: (place) => `Check ${place}`,
    yes: 'yes',
    no: 'no',
  },
};
