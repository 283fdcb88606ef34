import type { Words } from '../context';

type Subject = 'place' | 'shortlist' | 'poster';

export interface BriefMessages {
  lead: string;
  settings: {
    title: string;
    subject: string;
    subjects: Record<Subject, (name: string) => string>;
    paper: Record<Subject, string>;
    language: string;
    languages: Record<'zh' | 'en' | 'both', string>;
    plan: string;
    guest: string;
    guestExample: string;
    date: string;
    note: string;
    noteExample: string;
    named: string;
    kept: string;
    print: string;
    printHint: string;
    copyLink: string;
    copied: string;
    copyFailed: string;
    choosePlace: string;
    unread: (parts: string) => string;
    preview: string;
    sheets: (count: number) => string;
  };
  sheet: {
    kind: string;
    shortlistTitle: string;
    shortlistLead: (count: number) => string;
    for: (guest: string) => string;
    role: string;
    noRole: string;
    industries: string;
    science: string;
    scienceNote: string;
    noScience: string;
    parks: (reach: string) => string;
    access: string;
    accessNote: string;
    noPosition: string;
    basis: string;
    certainty: string;
    notes: string;
    more: (count: number) => string;
    area: Record<'stated' | 'reported' | 'drawn' | 'unknown', string>;
    station: string;
    noStation: string;
    period: string;
    placement: string;
    silence: (things: string) => string;
    lineageNone: string;
    sources: string;
    noDate: string;
    scan: string;
    contact: string;
    noContact: string;
    made: (date: string) => string;
    checked: (date: string) => string;
    page: (page: number, pages: number) => string;
    mapOf: (name: string) => string;
    plusMinus: (distance: string) => string;
    columns: { number: string; place: string; industries: string; station: string; placement: string };
    none: string;
  };
  poster: {
    title: string;
    drawn: (drawn: number, all: number) => string;
    key: string;
    distinguishes: string;
    silent: (names: string) => string;
    /** Where industries had to be left out: some of a place’s, or all. */
    abridged: Record<'some' | 'all', string>;
  };
}

export const briefWords: Words<BriefMessages> = {
  'zh-CN': {
    lead: '把一处地点、备选清单或整个规划做成可打印的一页。',
    settings: {
      title: '设置',
      subject: '内容',
      subjects: { place: (name) => name, shortlist: (count) => `备选清单（${count} 处）`, poster: (plan) => `全区海报：${plan}` },
      paper: { place: 'A4 竖', shortlist: 'A4 竖，封面加每处一页', poster: 'A3 横' },
      language: '语言',
      languages: { zh: '中文', en: '英文', both: '双语两栏' },
      plan: '规划',
      guest: '来访单位',
      guestExample: '某某科技有限公司',
      date: '日期',
      note: '附言',
      noteExample: '给来访者的一句话',
      named: '二维码也带上来访单位和日期',
      kept: '来访单位、日期和附言只写在本页链接“#”之后，不保存，也不发给任何服务器。',
      print: '打印或存为 PDF',
      printHint: '打印时选“实际大小”，不加页眉页脚。',
      copyLink: '复制本页链接',
      copied: '链接已复制，其中含上面填写的内容。',
      copyFailed: '没有复制成功，请从地址栏复制。',
      choosePlace: '在地图或列表里打开一个地点，再从它的页面来到这里；也可以先加入备选清单。',
      unread: (parts) => `链接中有读不懂的部分，已略去：${parts}。其余照常。`,
      preview: '预览',
      sheets: (count) => `共 ${count} 页`,
    },
    sheet: {
      kind: '投资简报',
      shortlistTitle: '备选地点',
      shortlistLead: (count) => `${count} 处备选，按来访者的顺序排列；编号与图上一致。每处另有一页。`,
      for: (guest) => `致 ${guest}`,
      role: '定位',
      noRole: '定位：文件未载明',
      industries: '产业方向',
      science: '邻近的科学设施与机构',
      scienceNote: '直线距离，按图计算',
      noScience: '本地点没有图上位置，无法计算距离。',
      parks: (reach) => `区内与 ${reach} 内的园区和基地`,
      access: '轨道可达',
      accessNote: '直线距离，按图计算',
      noPosition: '没有图上位置，无法计算。',
      basis: '规划依据与沿革',
      certainty: '可靠程度',
      notes: '备注',
      more: (count) => `另有 ${count} 项，见页脚链接`,
      area: { stated: '文件载明面积', reported: '报道面积', drawn: '图上面积', unknown: '面积' },
      station: '最近车站',
      noStation: '无图上位置',
      period: '规划期',
      placement: '位置可能偏差',
      silence: (things) => `文件未载明：${things}。`,
      lineageNone: '目录中没有与其他规划的沿革关系。',
      sources: '出处',
      noDate: '日期不详',
      scan: '扫码看地图',
      contact: '联系',
      noContact: '本站未配置联系人',
      made: (date) => `制表 ${date}`,
      checked: (date) => `资料核对 ${date}`,
      page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
      mapOf: (name) => `${name}及周边示意图`,
      plusMinus: (distance) => `±${distance}`,
      columns: { number: '编号', place: '地点', industries: '产业方向', station: '最近车站', placement: '位置' },
      none: '文件未载明',
    },
    poster: {
      title: '全区产业空间',
      drawn: (drawn, all) => (drawn === all ? `${all} 处` : `${all} 处，图上 ${drawn} 处`),
      key: '图例',
      distinguishes: '边线说明位置有多可靠',
      silent: (names) => `产业文件未载明：${names}`,
      abridged: { some: '“+n”：另有 n 项产业，见页脚链接。', all: '各处产业见页脚链接。' },
    },
  },
  en: {
    lead: 'A place, the shortlist or a whole plan as a sheet to print.',
    settings: {
      title: 'Settings',
      subject: 'Contents',
      subjects: { place: (name) => name, shortlist: (count) => `Shortlist (${count})`, poster: (plan) => `Poster: ${plan}` },
      paper: { place: 'A4 portrait', shortlist: 'A4 portrait, a cover and a sheet each', poster: 'A3 landscape' },
      language: 'Language',
      languages: { zh: 'Chinese', en: 'English', both: 'Both, in two columns' },
      plan: 'Plan',
      guest: 'Visiting firm',
      guestExample: 'Some Technology Ltd',
      date: 'Date',
      note: 'Note',
      noteExample: 'A line to the visitor',
      named: 'The QR code carries firm and date, too',
      kept: 'Firm, date and note stand in this page’s link, after the “#”, and nowhere else: nothing is stored or sent to a server.',
      print: 'Print or save as PDF',
      printHint: 'Print at actual size, without headers and footers.',
      copyLink: 'Copy this page’s link',
      copied: 'Link copied, with what is filled in above.',
      copyFailed: 'It could not be copied; take it from the address bar.',
      choosePlace: 'Open a place on the map or in a list and come here from its page, or put places on the shortlist first.',
      unread: (parts) => `Parts of the link could not be read and were left out: ${parts}. The rest stands.`,
      preview: 'Preview',
      sheets: (count) => (count === 1 ? '1 page' : `${count} pages`),
    },
    sheet: {
      kind: 'Investment brief',
      shortlistTitle: 'Shortlist',
      shortlistLead: (count) => `${count} ${count === 1 ? 'place' : 'places'} in the visitor’s order, numbered as on the map. Each has a sheet of its own.`,
      for: (guest) => `For ${guest}`,
      role: 'What it is for',
      noRole: 'What it is for: not stated in the documents',
      industries: 'Industries',
      science: 'Science nearby',
      scienceNote: 'straight line, computed from the drawing',
      noScience: 'The place has no position on the map: distances cannot be computed.',
      parks: (reach) => `Parks and bases inside and within ${reach}`,
      access: 'Access by rail',
      accessNote: 'straight line, computed from the drawing',
      noPosition: 'No position on the map: it cannot be computed.',
      basis: 'Plan basis and lineage',
      certainty: 'How sure this is',
      notes: 'Remarks',
      more: (count) => `and ${count} more: see the link below`,
      area: { stated: 'Stated area', reported: 'Reported area', drawn: 'Area as drawn', unknown: 'Area' },
      station: 'Nearest station',
      noStation: 'No position',
      period: 'Plan period',
      placement: 'May be off by',
      silence: (things) => `Not stated in the documents: ${things}.`,
      lineageNone: 'The catalogue has no lineage to other plans.',
      sources: 'Sources',
      noDate: 'undated',
      scan: 'Scan for the map',
      contact: 'Contact',
      noContact: 'No contact is configured on this site',
      made: (date) => `Made ${date}`,
      checked: (date) => `Facts checked ${date}`,
      page: (page, pages) => `Page ${page} of ${pages}`,
      mapOf: (name) => `Indicative map of ${name} and its surroundings`,
      plusMinus: (distance) => `±${distance}`,
      columns: { number: 'No.', place: 'Place', industries: 'Industries', station: 'Nearest station', placement: 'Position' },
      none: 'Not stated in the documents',
    },
    poster: {
      title: 'The whole industrial space',
      drawn: (drawn, all) => (drawn === all ? `${all}` : `${all}, ${drawn} on the map`),
      key: 'Legend',
      distinguishes: 'Edges tell how sure a position is',
      silent: (names) => `Industries not stated in the documents: ${names}`,
      abridged: { some: '“+n”: n more industries, see the link below.', all: 'Industries of each place: see the link below.' },
    },
  },
};
