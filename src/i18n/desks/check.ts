import type { Words } from '../context';

type Verdict = 'in' | 'possible' | 'edge' | 'out';
type System = 'wgs84' | 'gcj02' | 'bd09' | 'epsg4547' | 'epsg4526';
type SystemFrom = 'named' | 'link' | 'numbers' | 'given' | 'assumed';
type Order = 'longitude-latitude' | 'latitude-longitude' | 'easting-northing' | 'northing-easting';
type OrderFrom = 'letters' | 'link' | 'range' | 'bounds' | 'assumed';

export interface CheckMessages {
  lead: string;
  form: {
    title: string;
    coordinates: string;
    example: string;
    forms: string;
    check: string;
    place: string;
    placeExample: string;
    map: string;
    blank: string;
    failed: string;
  };
  /** Before anything is asked. */
  empty: { title: string; steps: readonly string[] };
  reading: {
    title: string;
    ask: Record<'system' | 'order', string>;
    choose: string;
    systems: Record<System, string>;
    systemFrom: Record<SystemFrom, string>;
    orders: Record<Order, string>;
    orderFrom: Record<OrderFrom, string>;
    readAs: (numbers: string, system: string, systemFrom: string, order: string, orderFrom: string) => string;
    ignored: (number: string) => string;
    fallsOutside: (distance: string) => string;
    fallsNowhere: (zone: string, distance: string) => string;
    fallsIn: (zones: string) => string;
    fallsUnknown: string;
  };
  answer: {
    title: string;
    titleOf: (place: string) => string;
    position: string;
    otherSystems: string;
    siteUncertainty: (distance: string) => string;
    district: string;
    districtIs: Record<Verdict, (district: string) => string>;
    copyText: string;
    copyLink: string;
    copied: string;
    copyFailed: string;
    openBatch: string;
  };
  verdicts: Record<Verdict, string>;
  verdictKey: Record<Verdict, string>;
  /** How far the edge is and how unsure, from inside or outside as drawn. */
  inside: (edge: string, uncertainty: string) => string;
  outside: (edge: string, uncertainty: string) => string;
  onEdge: (uncertainty: string) => string;
  plan: {
    none: string;
    noneMay: string;
    noExtent: string;
    nearest: string;
    pointed: string;
    pointedAt: (distance: string, uncertainty: string) => string;
    pointedNote: (count: number) => string;
    unplaced: (count: number) => string;
    unplacedNames: string;
  };
  industries: { title: string; note: string; none: string; noZone: string };
  nearby: { title: string; note: string; within: (distance: string) => string };
  withoutPosition: {
    title: (place: string) => string;
    stated: string;
    nothing: string;
    ways: Record<'host' | 'parent' | 'lineage', string>;
    askHost: (host: string) => string;
  };
  uncertain: (distance: string) => string;
  text: {
    heading: (title: string) => string;
    checkedOn: (date: string, version: string) => string;
    link: string;
    sources: string;
    industries: string;
    indent: string;
    colon: string;
  };
  /** Said to who does not see the answer. */
  announced: (plan: string, verdict: string) => string;
}

export const checkWords: Words<CheckMessages> = {
  'zh-CN': {
    lead: '一个位置在各规划的哪个片区里、离边界多远、有多可靠。',
    form: {
      title: '查哪里',
      coordinates: '坐标',
      example: '如 113.93, 22.75 或 东经113°56′03″ 北纬22°45′03″',
      forms: '十进制度、度分秒、投影坐标、地图链接均可，先后不限。',
      check: '核对',
      place: '或选一个地点',
      placeExample: '名称、拼音或首字母',
      map: '也可以直接点地图。',
      blank: '请先输入坐标。',
      failed: '坐标识别未能载入，请检查网络后再试；仍可点地图或选地点。',
    },
    empty: {
      title: '从这里开始',
      steps: [
        '点一下地图上要查的位置；',
        '或输入坐标，按回车；',
        '或输入地点名称，从列表中选一个。',
      ],
    },
    reading: {
      title: '坐标这样读取',
      ask: { system: '单凭数字分不出坐标系', order: '两个数哪个在前定不下来' },
      choose: '请核对，必要时改选：',
      systems: { wgs84: 'WGS 84', gcj02: 'GCJ-02（高德、腾讯）', bd09: 'BD-09（百度）', epsg4547: 'EPSG:4547', epsg4526: 'EPSG:4526' },
      systemFrom: { named: '文字写明', link: '按链接的网站', numbers: '由数值判定', given: '沿用上次所选', assumed: '假定' },
      orders: { 'longitude-latitude': '经度在前', 'latitude-longitude': '纬度在前', 'easting-northing': '东坐标在前', 'northing-easting': '北坐标在前' },
      orderFrom: { letters: '文字写明', link: '按链接的网站', range: '由数值判定', bounds: '另一种落在区外', assumed: '假定' },
      readAs: (numbers, system, systemFrom, order, orderFrom) => `${numbers}：${system}（${systemFrom}），${order}（${orderFrom}）`,
      ignored: (number) => `第三个数 ${number} 当作高程，未采用。`,
      fallsOutside: (distance) => `落在区外 ${distance}`,
      fallsNowhere: (zone, distance) => `不在片区内，最近是${zone}，${distance}`,
      fallsIn: (zones) => `落在${zones}`,
      fallsUnknown: '本规划没有画出范围',
    },
    answer: {
      title: '核对结果',
      titleOf: (place) => `核对结果：${place}`,
      position: '位置',
      otherSystems: '其他坐标系',
      siteUncertainty: (distance) => `这一地点的位置本身可能偏离约 ${distance}，已一并计入。`,
      district: '行政区',
      districtIs: {
        in: (district) => `在${district}内`,
        possible: (district) => `在${district}界线附近，内外不能确定`,
        edge: (district) => `正在${district}界线上`,
        out: (district) => `不在${district}内`,
      },
      copyText: '复制为文字',
      copyLink: '复制链接',
      copied: '已复制',
      copyFailed: '浏览器不允许复制，请手动选取：',
      openBatch: '有一批位置？用批量核对',
    },
    verdicts: { in: '在内', possible: '可能在内', edge: '在边界上', out: '不在内' },
    verdictKey: {
      in: '离边界比示意范围的可能偏差更远',
      possible: '离边界比可能偏差更近，内外不能确定',
      edge: '正好落在示意边界上',
      out: '在外，且比可能偏差更远',
    },
    inside: (edge, uncertainty) => `图上在内侧，距边界 ${edge}；边界可能偏离 ${uncertainty}`,
    outside: (edge, uncertainty) => `图上在外侧，距边界 ${edge}；边界可能偏离 ${uncertainty}`,
    onEdge: (uncertainty) => `正在图上的边界线上；边界可能偏离 ${uncertainty}`,
    plan: {
      none: '不在画出的任何一处之内。',
      noneMay: '图上没有一处覆盖这里，但下列边界不够确定：',
      noExtent: '这一规划没有可画的范围，图上无从核对。',
      nearest: '最近',
      pointed: '只有点位或走向',
      pointedAt: (distance, uncertainty) => `相距 ${distance}；位置可能偏离 ${uncertainty}，范围未载明`,
      pointedNote: (count) => `这一规划有 ${count} 处只知点位或走向，范围未载明，不能判定是否包含这里。`,
      unplaced: (count) => `这一规划有 ${count} 处没有位置，无从核对。`,
      unplacedNames: '是哪些',
    },
    industries: {
      title: '这里的目标产业',
      note: '所在和可能所在各片区的目标产业，依据见标记。',
      none: '文件未载明产业。',
      noZone: '没有片区覆盖这里，因此没有目标产业。',
    },
    nearby: { title: '附近的设施与园区', note: '直线距离，到图上位置；位置本身的可能偏差注在后面。', within: (distance) => `${distance}以内` },
    withoutPosition: {
      title: (place) => `${place}没有单独的位置，图上无从核对。`,
      stated: '文件对它的归属这样说：',
      nothing: '文件也没有说它在哪个片区。',
      ways: { host: '位于', parent: '隶属', lineage: '经承接关系' },
      askHost: (host) => `改查它所在的“${host}”`,
    },
    uncertain: (distance) => `±${distance}`,
    text: {
      heading: (title) => `${title} · 位置核对`,
      checkedOn: (date, version) => `核对日期 ${date}；数据版本 ${version}`,
      link: '链接',
      sources: '出处',
      industries: '目标产业',
      indent: '　',
      colon: '：',
    },
    announced: (plan, verdict) => `${plan}：${verdict}。`,
  },
  en: {
    lead: 'Which zones of which plans a position is in, how near the edge, and how sure that is.',
    form: {
      title: 'Where',
      coordinates: 'Coordinates',
      example: 'such as 22.75 N, 113.93 E or 113°56′03″E 22°45′03″N',
      forms: 'Decimal degrees, degrees and minutes, surveyors’ grids or a map link, in either order.',
      check: 'Check',
      place: 'or pick a place',
      placeExample: 'Name, pinyin or initials',
      map: 'Or simply click the map.',
      blank: 'Type the coordinates first.',
      failed: 'Reading coordinates did not load. Check the connection and try again; clicking the map and picking a place still work.',
    },
    empty: {
      title: 'How to begin',
      steps: [
        'Click the position on the map;',
        'or type its coordinates and press Enter;',
        'or type the name of a place and choose it from the list.',
      ],
    },
    reading: {
      title: 'How the coordinates were read',
      ask: { system: 'The numbers alone do not tell the coordinate system', order: 'It is open which number comes first' },
      choose: 'Please confirm, or choose another:',
      systems: { wgs84: 'WGS 84', gcj02: 'GCJ-02 (Amap, Tencent)', bd09: 'BD-09 (Baidu)', epsg4547: 'EPSG:4547', epsg4526: 'EPSG:4526' },
      systemFrom: { named: 'as written', link: 'by the link’s site', numbers: 'by the numbers', given: 'as chosen before', assumed: 'assumed' },
      orders: { 'longitude-latitude': 'longitude first', 'latitude-longitude': 'latitude first', 'easting-northing': 'easting first', 'northing-easting': 'northing first' },
      orderFrom: { letters: 'as written', link: 'by the link’s site', range: 'by the numbers', bounds: 'the other falls outside the district', assumed: 'assumed' },
      readAs: (numbers, system, systemFrom, order, orderFrom) => `${numbers}: ${system} (${systemFrom}), ${order} (${orderFrom})`,
      ignored: (number) => `A third number, ${number}, was taken for a height and left out.`,
      fallsOutside: (distance) => `falls ${distance} outside the district`,
      fallsNowhere: (zone, distance) => `falls in no zone; nearest is ${zone}, ${distance}`,
      fallsIn: (zones) => `falls in ${zones}`,
      fallsUnknown: 'this plan draws no extents',
    },
    answer: {
      title: 'Answer',
      titleOf: (place) => `Answer: ${place}`,
      position: 'Position',
      otherSystems: 'Other systems',
      siteUncertainty: (distance) => `The place’s own position may be off by about ${distance}; that is reckoned in.`,
      district: 'District',
      districtIs: {
        in: (district) => `Inside ${district}`,
        possible: (district) => `Near the outline of ${district}; inside or outside is not certain`,
        edge: (district) => `Exactly on the outline of ${district}`,
        out: (district) => `Outside ${district}`,
      },
      copyText: 'Copy as text',
      copyLink: 'Copy link',
      copied: 'Copied',
      copyFailed: 'The browser does not allow copying. Please select it by hand:',
      openBatch: 'Many positions? Check a file',
    },
    verdicts: { in: 'In', possible: 'Possibly in', edge: 'On the edge', out: 'Not in' },
    verdictKey: {
      in: 'farther from the edge than the drawing may be off',
      possible: 'nearer to the edge than the drawing may be off, so either side is possible',
      edge: 'exactly on the edge as drawn',
      out: 'outside, and farther than the drawing may be off',
    },
    inside: (edge, uncertainty) => `Drawn inside, ${edge} from the edge; the edge may be off by ${uncertainty}`,
    outside: (edge, uncertainty) => `Drawn outside, ${edge} from the edge; the edge may be off by ${uncertainty}`,
    onEdge: (uncertainty) => `On the edge as drawn; the edge may be off by ${uncertainty}`,
    plan: {
      none: 'In none of those that are drawn.',
      noneMay: 'None as drawn covers this position, but these edges are not sure enough to exclude it:',
      noExtent: 'This plan has no extents to draw, so the map cannot tell.',
      nearest: 'Nearest',
      pointed: 'Known as a point or a line only',
      pointedAt: (distance, uncertainty) => `${distance} away; may be off by ${uncertainty}, and the extent is not stated`,
      pointedNote: (count) => count === 1
        ? 'One part of this plan is known as a point or a line only; whether it takes in this position cannot be told.'
        : `${count} parts of this plan are known as a point or a line only; whether they take in this position cannot be told.`,
      unplaced: (count) => (count === 1
        ? 'One part of this plan has no position; it cannot be checked.'
        : `${count} parts of this plan have no position; they cannot be checked.`),
      unplacedNames: 'Which',
    },
    industries: {
      title: 'Target industries here',
      note: 'Of the zones that cover this position or may cover it. The marks say on what basis.',
      none: 'Industries not stated in the documents.',
      noZone: 'No zone covers this position, so there are no target industries.',
    },
    nearby: { title: 'Facilities and parks nearby', note: 'Straight-line distances to the position on the map; how far off that may be stands after it.', within: (distance) => `within ${distance}` },
    withoutPosition: {
      title: (place) => `${place} has no position of its own, so the map cannot tell.`,
      stated: 'What the documents say of where it belongs:',
      nothing: 'The documents do not say, either, which zone it belongs to.',
      ways: { host: 'stands in', parent: 'part of', lineage: 'by lineage' },
      askHost: (host) => `Check “${host}”, in which it stands`,
    },
    uncertain: (distance) => `±${distance}`,
    text: {
      heading: (title) => `${title} · site check`,
      checkedOn: (date, version) => `Checked on ${date}; data version ${version}`,
      link: 'Link',
      sources: 'Sources',
      industries: 'Target industries',
      indent: '  ',
      colon: ': ',
    },
    announced: (plan, verdict) => `${plan}: ${verdict}.`,
  },
};
