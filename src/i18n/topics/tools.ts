/** The instruments of the map. */
export interface ToolMessages {
  toolbar: string;
  instruments: string;
  names: Record<'layers' | 'measure' | 'coordinates' | 'export', string>;
  north: string;
  locate: string;
  locating: string;
  locateFailed: Record<'denied' | 'unavailable' | 'unsupported', string>;
  /** The position that a desk asks about. */
  site: string;
  here: (accuracy: string) => string;
  fullScreen: string;
  leaveFullScreen: string;
  theme: Record<'light' | 'dark', string>;
  contextLost: string;
  cardFailed: string;
  divider: string;
  dividerValue: (left: string, right: string, share: number) => string;
}

export const toolsZh: ToolMessages = {
  toolbar: '地图工具',
  instruments: '地图操作',
  names: { layers: '图层', measure: '测量', coordinates: '坐标', export: '导出' },
  north: '转回正北',
  locate: '我的位置',
  locating: '正在定位…',
  locateFailed: {
    denied: '浏览器未允许读取位置。可在网址栏旁的权限设置中开启。',
    unavailable: '暂时无法取得位置，请稍后再试。',
    unsupported: '此浏览器或此页面不能读取位置。',
  },
  site: '所查位置',
  here: (accuracy) => `您在此处，误差约 ${accuracy}`,
  fullScreen: '全屏',
  leaveFullScreen: '退出全屏',
  theme: { light: '切换为浅色', dark: '切换为深色' },
  cardFailed: '此工具未能载入，请检查网络后重新打开。',
  contextLost: '显卡暂停了绘图，正在恢复；画面位置不变。',
  divider: '分隔线',
  dividerValue: (left, right, share) => `左侧“${left}”占 ${share}%，其余为“${right}”`,
};

export const toolsEn: ToolMessages = {
  toolbar: 'Map tools',
  instruments: 'Map controls',
  names: { layers: 'Layers', measure: 'Measure', coordinates: 'Coordinates', export: 'Export' },
  north: 'Turn north up',
  locate: 'Where I am',
  locating: 'Finding your position…',
  locateFailed: {
    denied: 'The browser does not allow reading your position. Permissions are beside the address bar.',
    unavailable: 'Your position could not be found. Try again in a moment.',
    unsupported: 'This browser or page cannot read your position.',
  },
  site: 'The site in question',
  here: (accuracy) => `You are here, within about ${accuracy}`,
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  theme: { light: 'Light appearance', dark: 'Dark appearance' },
  cardFailed: 'This tool could not be loaded. Check the connection and open it again.',
  contextLost: 'The graphics card stopped drawing. The map is coming back where it was.',
  divider: 'Divider',
  dividerValue: (left, right, share) => `“${left}” on the left, ${share}%; “${right}” on the rest`,
};
