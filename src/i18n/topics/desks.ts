type DeskName =
  | 'match' | 'side-by-side' | 'brief' | 'tours' | 'route'
  | 'check' | 'assignments' | 'batch' | 'boundary' | 'data-checks'
  | 'composer';

/** The way to the desks. What a desk itself says loads with it: src/i18n/desks. */
export interface DesksMessages {
  short: string;
  title: string;
  names: Record<DeskName, string>;
  loading: string;
  failed: string;
  shortlist: {
    title: string;
    add: string;
    remove: string;
    /** Said where no more fit. */
    full: (limit: number) => string;
    count: (count: number) => string;
  };
}

export const desksZh: DesksMessages = {
  short: '工作台',
  title: '工作台',
  names: {
    match: '找片区', 'side-by-side': '并排比较', brief: '单页简报', tours: '讲解演示', route: '考察路线',
    check: '查一个点', assignments: '归属总表', batch: '批量核对', boundary: '替换边界', 'data-checks': '数据检查',
    composer: '放进网页',
  },
  loading: '正在打开……',
  failed: '这一页没有载入。地图和列表仍可使用；请联网后再试。',
  shortlist: {
    title: '备选清单',
    add: '加入备选',
    remove: '移出备选',
    full: (limit) => `备选清单最多 ${limit} 处，请先移出一处。`,
    count: (count) => `备选 ${count} 处`,
  },
};

export const desksEn: DesksMessages = {
  short: 'Desk',
  title: 'Desks',
  names: {
    match: 'Find a place', 'side-by-side': 'Side by side', brief: 'Brief', tours: 'Present', route: 'Inspection route',
    check: 'Check a site', assignments: 'Assignment table', batch: 'Check a file', boundary: 'Replace a boundary', 'data-checks': 'Data checks',
    composer: 'Put it on a page',
  },
  loading: 'Opening…',
  failed: 'This page did not load. Map and lists still work; try again when you are online.',
  shortlist: {
    title: 'Shortlist',
    add: 'Add to shortlist',
    remove: 'Remove from shortlist',
    full: (limit) => `The shortlist holds ${limit} places; remove one first.`,
    count: (count) => `${count} shortlisted`,
  },
};
