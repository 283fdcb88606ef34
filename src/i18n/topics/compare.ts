import type { LineageGroup } from '../../catalogue/lineage-between';

type Named = (name: string) => string;
type Side = 'lens' | 'other';
type Mode = 'swipe' | 'overlay';

/** Plan against plan, and which document speaks of which years. */
export interface CompareMessages {
  title: string;
  /** In the header, beside the lenses. */
  short: string;
  open: Named;
  close: string;
  plans: Record<Mode, Record<Side, string>>;
  swap: string;
  mode: string;
  modes: Record<Mode, string>;
  share: Record<Mode, string>;
  opacity: (name: string, share: number) => string;
  planInYears: (name: string, years: string) => string;
  direction: (older: string, newer: string) => string;
  groups: Record<LineageGroup | 'shared' | 'unlinked', string>;
  sharedNote: string;
  unlinkedNote: string;
  none: string;
  showBoth: string;
  showOne: string;
  /** The same, with the names of the places, for those who hear the links one by one. */
  showNamed: (action: string, names: string) => string;
  stopShowing: string;
  periods: {
    title: string;
    note: string;
    undated: string;
    dated: (date: string) => string;
    separator: string;
    colon: string;
    compared: string;
  };
}

export const compareZh: CompareMessages = {
  title: '规划对照',
  short: '对照',
  open: (name) => `与“${name}”对照`,
  close: '关闭对照',
  plans: {
    swipe: { lens: '左侧规划', other: '右侧规划' },
    overlay: { lens: '下层规划', other: '上层规划' },
  },
  swap: '对调两个规划',
  mode: '对照方式',
  modes: { swipe: '并排滑动', overlay: '叠加' },
  share: { swipe: '分隔线位置', overlay: '第二个规划的不透明度' },
  opacity: (name, share) => `“${name}”的不透明度 ${share}%`,
  planInYears: (name, years) => `“${name}”（${years}）`,
  direction: (older, newer) => `从${older}到${newer}，各地点的承接如下。`,
  groups: {
    same: '同名延续', renamed: '更名', parts: '纳入与包含', overlaps: '部分重合', dropped: '未再列入',
    shared: '两个规划都列出', unlinked: '新列出，或文件未说明承接',
  },
  sharedNote: '两个规划列出的是同一地点，无需另作承接。',
  unlinkedNote: '由本图逐一比对得出，不是文件的说法：可能是新设，也可能只是文件没有说明从何而来。',
  none: '文件没有说明这两个规划的地点之间如何承接。',
  showBoth: '在图上同时看',
  showOne: '在图上看',
  showNamed: (action, names) => `${action}：${names}`,
  stopShowing: '取消标出',
  periods: {
    title: '各文件说的是哪些年',
    note: '横条为规划期，菱形为文件注明的日期。',
    undated: '日期未注明',
    dated: (date) => `日期 ${date}`,
    separator: '，',
    colon: '：',
    compared: '正在对照',
  },
};

export const compareEn: CompareMessages = {
  title: 'Plan against plan',
  short: 'Compare',
  open: (name) => `Compare with “${name}”`,
  close: 'Close comparison',
  plans: {
    swipe: { lens: 'Plan on the left', other: 'Plan on the right' },
    overlay: { lens: 'Plan below', other: 'Plan on top' },
  },
  swap: 'Swap the two plans',
  mode: 'How to compare',
  modes: { swipe: 'Swipe', overlay: 'Overlay' },
  share: { swipe: 'Position of the divider', overlay: 'Opacity of the second plan' },
  opacity: (name, share) => `Opacity of “${name}” ${share}%`,
  planInYears: (name, years) => `“${name}” (${years})`,
  direction: (older, newer) => `How places go on from ${older} to ${newer}.`,
  groups: {
    same: 'Continued under the same name', renamed: 'Renamed', parts: 'Taken in or split', overlaps: 'Overlapping', dropped: 'Not listed again',
    shared: 'Listed by both plans', unlinked: 'New, or not linked',
  },
  sharedNote: 'Both plans list the same place, so nothing had to be linked.',
  unlinkedNote: 'Found by this map’s own comparison, not said by any document: the place may be new, or the documents do not say what it comes from.',
  none: 'The documents do not say how the places of these two plans are linked.',
  showBoth: 'Show both on the map',
  showOne: 'Show on the map',
  showNamed: (action, names) => `${action}: ${names}`,
  stopShowing: 'Clear',
  periods: {
    title: 'Which document speaks of which years',
    note: 'Bars are the plans’ periods, diamonds the dates that documents give.',
    undated: 'date not stated',
    dated: (date) => `dated ${date}`,
    separator: ', ',
    colon: ': ',
    compared: 'compared',
  },
};
