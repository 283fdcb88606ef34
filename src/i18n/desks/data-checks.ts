import type { Words } from '../context';

type Named = Record<'name' | 'explanation', string>;
type Severity = 'error' | 'warning' | 'note';
type RuleName =
  | 'overlaps' | 'gaps' | 'areas' | 'hosts' | 'district' | 'subdistricts' | 'conflicts'
  | 'positions' | 'uncertain' | 'industries' | 'duplicates' | 'stale' | 'citations';

/** Figures come as they are to be read, with their units. */
interface Sentences {
  overlaps: (figures: { area: string; share: string; width: string }) => string;
  gaps: (figures: { length: string; width: string }) => string;
  areas: (figures: { drawn: string; given: string; stated: boolean; larger: boolean; share: string; shift: string }) => string;
  hosts: (figures: { host: string; part: boolean; distance: string }) => string;
  district: (figures: { wholly: boolean; distance: string }) => string;
  subdistricts: (figures: { said: string; drawn: string; distance: string }) => string;
  stale: (figures: { date: string; months: number }) => string;
  conflicts: (figures: { when: string; figures: string }) => string;
  industries: string;
  positions: string;
  uncertain: (figures: { basis: string; distance: string }) => string;
  citations: (path: string) => string;
  sameName: (name: string) => string;
  sameSpot: (distance: string) => string;
  /** What a difference is against what may be off. */
  explained: (uncertainty: string) => string;
  unexplained: (uncertainty: string) => string;
  quoted: (value: string, source: string) => string;
}

interface DataChecksMessages {
  lead: string;
  summary: (version: string, date: string, rules: number, findings: number) => string;
  severity: string;
  severities: Record<Severity, Named>;
  rule: string;
  rules: Record<RuleName, Named>;
  layer: string;
  /** What stands in for a layer where the record is no place. */
  recordKinds: Record<'measure' | 'industry' | 'project' | 'organisation' | 'document' | 'report', string>;
  search: string;
  group: string;
  groups: Record<'rule' | 'layer' | 'severity', string>;
  order: string;
  orders: Record<'gravity' | 'name', string>;
  age: string;
  months: string;
  shown: (shown: number, all: number) => string;
  clear: string;
  all: (count: number) => string;
  fewer: string;
  onMap: string;
  offMap: string;
  nothingFits: string;
  nothingFound: string;
  passed: string;
  passedNote: string;
  examined: (count: number) => string;
  inapplicable: string;
  inapplicableNote: string;
  why: Partial<Record<RuleName, string>>;
  takeAway: string;
  print: string;
  saved: (name: string) => string;
  failed: string;
  fileName: string;
  columns: readonly [severity: string, rule: string, record: string, id: string, other: string, otherId: string, layer: string, explanation: string, address: string];
  sentences: Sentences;
}

export const dataChecksWords: Words<DataChecksMessages> = {
  'zh-CN': {
    lead: '对目录本身跑一遍规则。没有发现也是信息，所以通过的规则一并列出。',
    summary: (version, date, rules, findings) => `数据版本 ${version}，${date}；${rules} 条规则，${findings} 项发现。`,
    severity: '程度',
    severities: {
      error: { name: '错误', explanation: '超出误差的自相矛盾' },
      warning: { name: '警告', explanation: '应有人看一看' },
      note: { name: '提示', explanation: '在所称误差之内，供了解' },
    },
    rule: '规则',
    rules: {
      overlaps: { name: '同组重叠', explanation: '同一规划同一组的片区不应盖住同一块地；相接处 5 米以内不算。' },
      gaps: { name: '同组缝隙', explanation: '同组片区若有一段边界相接，其余相距 100 米以内又不相接的长条即为缝隙。' },
      areas: { name: '面积不符', explanation: '图上面积与文件载明或公开报道的面积相差 5% 以上（正式边界 3%）。' },
      hosts: { name: '落在所在地之外', explanation: '位置应在所注“所在地”或上级的范围内。' },
      district: { name: '落在区外', explanation: '位置应在区界之内。' },
      subdistricts: { name: '街道不符', explanation: '图上所落的街道应与注明的街道一致。' },
      conflicts: { name: '文件之间出入', explanation: '同一指标或属性、同一年份的数值不能同时成立。' },
      positions: { name: '没有位置', explanation: '自身没有位置，也不能经所在地或上级显示。' },
      uncertain: { name: '位置过于粗略', explanation: '推断或候选的位置，可能偏离 1 公里以上。' },
      industries: { name: '没有产业', explanation: '片区、集群、单元、园区与基地应有目标产业。' },
      duplicates: { name: '疑似重复', explanation: '两处同名，或同类地点画在同一处，而目录未注明两者关系。' },
      stale: { name: '久未核对', explanation: '“最近核对”早于设定的月数。' },
      citations: { name: '没有出处', explanation: '每条记录、每句陈述都应有查得到的出处。' },
    },
    layer: '图层',
    recordKinds: { measure: '指标', industry: '产业', project: '项目', organisation: '企业与机构', document: '文件', report: '报道' },
    search: '搜索名称或说明',
    group: '分组',
    groups: { rule: '按规则', layer: '按图层', severity: '按程度' },
    order: '排序',
    orders: { gravity: '最重的在前', name: '按名称' },
    age: '多久未核对算旧',
    months: '个月',
    shown: (shown, all) => (shown === all ? `共 ${all} 项` : `${shown} / ${all} 项`),
    clear: '清除筛选',
    all: (count) => `全部 ${count} 项`,
    fewer: '收起',
    onMap: '在图上看',
    offMap: '从图上移去',
    nothingFits: '没有符合筛选条件的发现。',
    nothingFound: '所有规则都通过，没有发现。',
    passed: '通过的规则',
    passedNote: '查过，没有发现。',
    examined: (count) => `查了 ${count} 项`,
    inapplicable: '不适用的规则',
    inapplicableNote: '目录中没有可查的对象。',
    why: {
      subdistricts: '底图没有带名称的街道范围。',
      gaps: '没有同组片区边界相接，无从判断它们应当拼合。',
      overlaps: '没有同组的两处画成了范围。',
      district: '底图没有区界。',
    },
    takeAway: '带走',
    print: '打印',
    saved: (name) => `已保存 ${name}`,
    failed: '文件未能生成，请检查网络后重试。',
    fileName: '数据检查',
    columns: ['程度', '规则', '记录', '编号', '另一处', '另一处编号', '图层', '说明', '网址'],
    sentences: {
      overlaps: ({ area, share, width }) => `重叠 ${area}，占较小者的 ${share}，平均宽约 ${width}`,
      gaps: ({ length, width }) => `边界别处相接，此段隔开：长约 ${length}，平均宽约 ${width}`,
      areas: ({ drawn, given, stated, larger, share, shift }) =>
        `图上 ${drawn}，${stated ? '文件载明' : '公开报道'} ${given}，图上${larger ? '大' : '小'} ${share}；边界整体${larger ? '内收' : '外移'}约 ${shift}即相符`,
      hosts: ({ host, part, distance }) => `${part ? '所属' : '所在地'}为${host}，图上最远处却在其外 ${distance}`,
      district: ({ wholly, distance }) => (wholly ? `整体在区界外，最近相距 ${distance}` : `伸出区界 ${distance}`),
      subdistricts: ({ said, drawn, distance }) => `注明在${said}，图上落在${drawn}，相距 ${distance}`,
      stale: ({ date, months }) => `最近核对于 ${date}，已过 ${months} 个月。`,
      conflicts: ({ when, figures }) => `${when}：${figures}，不能同时成立。`,
      industries: '没有文件或报道说明其产业，也无从由规划承接推得。',
      positions: '没有公开文件说明它在哪里，图上不显示。',
      uncertain: ({ basis, distance }) => `${basis}，可能偏离约 ${distance}。`,
      citations: (path) => (path ? `“${path}”没有查得到的出处。` : '这条记录没有查得到的出处。'),
      sameName: (name) => `两处同名“${name}”，目录未注明两者关系。`,
      sameSpot: (distance) => `同类的两处画在同一处（相距 ${distance}），目录未注明两者关系。`,
      explained: (uncertainty) => `，在可能偏离的 ${uncertainty}之内。`,
      unexplained: (uncertainty) => `，超出可能偏离的 ${uncertainty}。`,
      quoted: (value, source) => `${value}（${source}）`,
    },
  },
  en: {
    lead: 'Runs the rules over the catalogue itself. Finding nothing is information too, so rules that pass are listed.',
    summary: (version, date, rules, findings) => `Data version ${version}, ${date}; ${rules} rules, ${findings} ${findings === 1 ? 'finding' : 'findings'}.`,
    severity: 'Severity',
    severities: {
      error: { name: 'Error', explanation: 'contradicts itself beyond its uncertainty' },
      warning: { name: 'Warning', explanation: 'somebody should look' },
      note: { name: 'Note', explanation: 'within what is claimed; good to know' },
    },
    rule: 'Rule',
    rules: {
      overlaps: { name: 'Overlaps in a group', explanation: 'Areas of one group of a plan should not cover the same ground; touching within 5 m is none.' },
      gaps: { name: 'Gaps in a group', explanation: 'Where two areas of a group share part of an edge, a strip elsewhere that is less than 100 m wide is a gap.' },
      areas: { name: 'Areas that differ', explanation: 'The drawing differs from a stated or reported area by more than 5% (3% for an official boundary).' },
      hosts: { name: 'Outside its host', explanation: 'A place should lie in the area it is said to stand in or be part of.' },
      district: { name: 'Outside the district', explanation: 'Places should lie inside the district’s outline.' },
      subdistricts: { name: 'Subdistricts that differ', explanation: 'A place should be drawn in the subdistrict that its source names.' },
      conflicts: { name: 'Documents that disagree', explanation: 'Figures of one measure or attribute for one year cannot all hold.' },
      positions: { name: 'No position', explanation: 'No position of its own, and none through a host or whole.' },
      uncertain: { name: 'Very rough positions', explanation: 'Inferred or candidate positions that may be off by more than 1 km.' },
      industries: { name: 'No industries', explanation: 'Zones, clusters, units, parks and bases should have target industries.' },
      duplicates: { name: 'Possible duplicates', explanation: 'Two places of one name, or two of a kind at one spot, that the catalogue does not relate.' },
      stale: { name: 'Not checked lately', explanation: 'Last checked longer ago than the months set.' },
      citations: { name: 'No source', explanation: 'Every record and every statement should cite a source that can be found.' },
    },
    layer: 'Layer',
    recordKinds: { measure: 'Measures', industry: 'Industries', project: 'Projects', organisation: 'Companies and bodies', document: 'Documents', report: 'Reports' },
    search: 'Search names and explanations',
    group: 'Group',
    groups: { rule: 'By rule', layer: 'By layer', severity: 'By severity' },
    order: 'Order',
    orders: { gravity: 'Gravest first', name: 'By name' },
    age: 'A check is old after',
    months: 'months',
    shown: (shown, all) => (shown === all ? `${all} ${all === 1 ? 'finding' : 'findings'}` : `${shown} of ${all} findings`),
    clear: 'Clear filters',
    all: (count) => `All ${count}`,
    fewer: 'Fewer',
    onMap: 'See on the map',
    offMap: 'Take off the map',
    nothingFits: 'No finding fits these filters.',
    nothingFound: 'Every rule passed; nothing was found.',
    passed: 'Rules that passed',
    passedNote: 'Looked at, and nothing found.',
    examined: (count) => `${count} looked at`,
    inapplicable: 'Rules that do not apply',
    inapplicableNote: 'The catalogue has nothing for them to look at.',
    why: {
      subdistricts: 'The base map has no named subdistrict areas.',
      gaps: 'No two areas of a group share an edge, so nothing says that they should tile.',
      overlaps: 'No two places of a group are drawn as areas.',
      district: 'The base map has no district outline.',
    },
    takeAway: 'Take away',
    print: 'Print',
    saved: (name) => `Saved ${name}`,
    failed: 'The file could not be made. Check the connection and try again.',
    fileName: 'data-checks',
    columns: ['Severity', 'Rule', 'Record', 'Id', 'Other place', 'Other id', 'Layer', 'Explanation', 'Address'],
    sentences: {
      overlaps: ({ area, share, width }) => `Overlap of ${area}, ${share} of the smaller, about ${width} wide on average`,
      gaps: ({ length, width }) => `They share an edge elsewhere but not here: about ${length} long and ${width} wide on average`,
      areas: ({ drawn, given, stated, larger, share, shift }) =>
        `Drawn ${drawn}, ${stated ? 'stated' : 'reported'} ${given}: the drawing is ${share} ${larger ? 'larger' : 'smaller'}; they would agree if the whole boundary moved about ${shift} ${larger ? 'inwards' : 'outwards'}`,
      hosts: ({ host, part, distance }) => `Said to be ${part ? 'part of' : 'located in'} ${host}, but drawn up to ${distance} outside it`,
      district: ({ wholly, distance }) => (wholly ? `Lies wholly outside the district, ${distance} from its outline` : `Reaches ${distance} out of the district`),
      subdistricts: ({ said, drawn, distance }) => `Said to be in ${said}, drawn in ${drawn}, ${distance} away`,
      stale: ({ date, months }) => `Last checked ${date}, ${months} months ago.`,
      conflicts: ({ when, figures }) => `${when}: ${figures} cannot all hold.`,
      industries: 'No document or report names its industries, and no lineage lets them be derived.',
      positions: 'No public document says where it is, so the map does not show it.',
      uncertain: ({ basis, distance }) => `${basis}; may be off by about ${distance}.`,
      citations: (path) => (path ? `“${path}” has no source that can be found.` : 'This record has no source that can be found.'),
      sameName: (name) => `Both are called “${name}”, and the catalogue does not say how they relate.`,
      sameSpot: (distance) => `Two of a kind at one spot (${distance} apart), and the catalogue does not say how they relate.`,
      explained: (uncertainty) => `, within the ${uncertainty} that may be off.`,
      unexplained: (uncertainty) => `, beyond the ${uncertainty} that may be off.`,
      quoted: (value, source) => `${value} (${source})`,
    },
  },
};
