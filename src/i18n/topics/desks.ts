type DeskName = 'check' | 'assignments' | 'batch' | 'boundary' | 'data-checks';

/** The way to the desks. What a desk itself says loads with it: src/i18n/desks. */
export interface DesksMessages {
  short: string;
  title: string;
  names: Record<DeskName, string>;
  loading: string;
  failed: string;
}

export const desksZh: DesksMessages = {
  short: '工作台',
  title: '规划工作台',
  names: { check: '查一个点', assignments: '归属总表', batch: '批量核对', boundary: '替换边界', 'data-checks': '数据检查' },
  loading: '正在打开……',
  failed: '这一页没有载入。地图和列表仍可使用；请联网后再试。',
};

export const desksEn: DesksMessages = {
  short: 'Desk',
  title: 'Planning desk',
  names: { check: 'Check a site', assignments: 'Assignment table', batch: 'Check a file', boundary: 'Replace a boundary', 'data-checks': 'Data checks' },
  loading: 'Opening…',
  failed: 'This page did not load. Map and lists still work; try again when you are online.',
};
