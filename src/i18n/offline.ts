import type { Words } from './context';

interface OfflineWords {
  offer: string;
  reload: string;
  later: string;
  /** What the offer is called among the page’s landmarks. */
  title: string;
  kept: Readonly<Record<'coming' | 'whole' | 'file' | 'forbidden' | 'save-data' | 'full' | 'incomplete', string>>;
}

/** What is said of newer versions and of working without a network. */
export const offlineWords: Words<OfflineWords> = {
  'zh-CN': {
    title: '新版本',
    offer: '有新版本。',
    reload: '重新载入',
    later: '以后',
    kept: {
      coming: '正在存到本机，存好后断网也能用。',
      whole: '已存到本机：断网时，地图、目录和所有工作台照常可用。',
      file: '全部内容都在这一个文件里：没有网络，地图、目录和所有工作台照常可用。',
      forbidden: '这个浏览器或网址不允许存到本机（需要 HTTPS，且不在无痕窗口中）；联网时一切照常。',
      'save-data': '浏览器要求节省流量，因此没有存到本机；联网时一切照常。',
      full: '本机给网站的空间不足，断网时不能用；联网时一切照常。',
      incomplete: '没有全部存到本机，断网时可能不能用；下次打开时再试。',
    },
  },
  en: {
    title: 'Newer version',
    offer: 'A newer version is here.',
    reload: 'Reload',
    later: 'Later',
    kept: {
      coming: 'Being kept on this device; after that it works without a network.',
      whole: 'Kept on this device: map, catalogue and every desk work without a network.',
      file: 'Everything is in this one file: map, catalogue and every desk work without a network.',
      forbidden: 'This browser or address does not let the site be kept on this device (it takes HTTPS, and no private window). With a network everything works.',
      'save-data': 'Your browser asks to save data, so the site is not kept on this device. With a network everything works.',
      full: 'This device has no room for the site, so it needs a network. With one everything works.',
      incomplete: 'The site could not be kept on this device as a whole, and may need a network. The next visit tries again.',
    },
  },
};
