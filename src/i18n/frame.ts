import type { Words } from './context';

/** What the map says only where it stands in a frame on another page. */
interface FrameWords {
  openFullMap: string;
  openPlace: string;
  openPage: string;
  /** Read out with a link that opens a window of its own. */
  newWindow: string;
  /** Where the frame may open no window: the address stands below, to be copied. */
  noWindow: string;
  notShown: (title: string) => string;
  bar: string;
  guard: { wheel: Record<'control' | 'command', string>; touch: string };
  noFullScreen: string;
  noDownload: string;
}

export const frameWords: Words<FrameWords> = {
  'zh-CN': {
    openFullMap: '在完整地图中查看',
    openPlace: '在完整地图中查看这一处',
    openPage: '在完整地图中打开',
    newWindow: '（新窗口）',
    noWindow: '所在网页不允许打开新窗口。完整地图的网址：',
    notShown: (title) => `“${title}”不在此框架中显示。`,
    bar: '查找与设置',
    guard: {
      wheel: { control: '按住 Ctrl 滚动，或先点一下地图，即可缩放', command: '按住 ⌘ 滚动，或先点一下地图，即可缩放' },
      touch: '用两根手指移动地图',
    },
    noFullScreen: '所在网页不允许全屏；可在完整地图中使用。',
    noDownload: '所在网页限制了此框架，文件无法保存；请在完整地图中下载。',
  },
  en: {
    openFullMap: 'Open the full map',
    openPlace: 'See it on the full map',
    openPage: 'Open on the full map',
    newWindow: ' (new window)',
    noWindow: 'The page around this map allows no new window. The address of the full map:',
    notShown: (title) => `“${title}” is not shown in this frame.`,
    bar: 'Search and settings',
    guard: {
      wheel: { control: 'To zoom, hold Ctrl and scroll, or click the map first', command: 'To zoom, hold ⌘ and scroll, or click the map first' },
      touch: 'Move the map with two fingers',
    },
    noFullScreen: 'The page around this map does not allow full screen; the full map does.',
    noDownload: 'The page around this map restricts it: files cannot be saved here. Download them from the full map.',
  },
};
