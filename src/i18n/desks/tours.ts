import type { Words } from '../context';

export interface ToursMessages {
  lead: string;
  shipped: string;
  made: string;
  /** Title of a tour that has none. */
  untitled: string;
  untitledStep: (number: number) => string;
  steps: (count: number) => string;
  minutes: (minutes: number) => string;
  makeTitle: string;
  makeLead: string;
  make: string;
  goOnMaking: string;
  back: string;
  present: string;
  kiosk: string;
  kioskNote: (seconds: number) => string;
  keysTitle: string;
  keys: readonly (readonly [keys: string, what: string])[];
  takeOver: string;
  download: string;
  stepList: string;
  showStep: (title: string) => string;
  shown: string;
  ownWords: string;
  otherLanguage: string;
  notes: string;
  lost: { title: string; places: (ids: string) => string; plans: (ids: string) => string; layers: (ids: string) => string };
  problems: { tour: (value: string) => string; made: string; step: (value: string) => string; mode: (value: string) => string };
  player: {
    region: (tour: string) => string;
    position: (step: number, count: number) => string;
    next: string;
    previous: string;
    play: string;
    pause: string;
    list: string;
    closeList: string;
    openNotes: string;
    closeNotes: string;
    blocked: string;
    fullScreen: string;
    leaveFullScreen: string;
    language: string;
    end: string;
    dismiss: string;
    controls: string;
    sources: string;
    failed: string;
  };
  presenter: {
    title: string;
    now: string;
    next: string;
    last: string;
    none: string;
    elapsed: string;
    paused: string;
    running: string;
  };
}

export const toursWords: Words<ToursMessages> = {
  'zh-CN': {
    lead: '按步骤讲解，地图随讲解移动。每一句都注明出处。',
    shipped: '现成的讲解',
    made: '自己编排的讲解',
    untitled: '未命名的讲解',
    untitledStep: (number) => `第 ${number} 步`,
    steps: (count) => `${count} 步`,
    minutes: (minutes) => `约 ${minutes} 分钟`,
    makeTitle: '编排',
    makeLead: '在地图上摆好要讲的画面，一步一步加进来，写上中英文，存成文件带走。文件只在本机读写，不会上传。',
    make: '编排新的讲解',
    goOnMaking: '继续编排',
    back: '全部讲解',
    present: '开始演示',
    kiosk: '展台模式',
    kioskNote: (seconds) => `展台模式自动循环；有人触碰即停下由其翻看，${seconds} 秒无人操作后从头开始。按 Esc 退出。`,
    keysTitle: '按键和翻页笔',
    keys: [
      ['Page Down、→、↓、空格', '下一步'], ['Page Up、←、↑、退格', '上一步'], ['Home、End', '第一步、最后一步'], ['Esc', '结束演示'],
      ['左右滑动；轻点右侧、左侧', '下一步、上一步'],
    ],
    takeOver: '以此为底稿编排',
    download: '下载文件',
    stepList: '各步',
    showStep: (title) => `在图上看：${title}`,
    shown: '图上正在看',
    ownWords: '编排者自述，未注明出处',
    otherLanguage: '此处没有中文',
    notes: '备注',
    lost: {
      title: '这一步有内容已不在目录中，其余照常显示：',
      places: (ids) => `地点 ${ids}`,
      plans: (ids) => `规划 ${ids}`,
      layers: (ids) => `图层 ${ids}`,
    },
    problems: {
      tour: (value) => `这里没有编号为“${value}”的讲解。下面是现有的。`,
      made: '链接里的讲解是在某个浏览器里编排的，不在这里。请载入它的文件。',
      step: (value) => `没有第“${value}”步，已停在最接近的一步。`,
      mode: (value) => `地址里的“${value}”不认识，已忽略。`,
    },
    player: {
      region: (tour) => `演示：${tour}`,
      position: (step, count) => `第 ${step} 步，共 ${count} 步`,
      next: '下一步',
      previous: '上一步',
      play: '自动播放',
      pause: '暂停',
      list: '各步一览',
      closeList: '收起一览',
      openNotes: '打开讲者窗口',
      closeNotes: '关闭讲者窗口',
      blocked: '浏览器拦下了讲者窗口。请允许本页弹出窗口后再试；演示不受影响。',
      fullScreen: '全屏',
      leaveFullScreen: '退出全屏',
      language: '语言',
      end: '结束演示',
      dismiss: '知道了',
      controls: '演示控制',
      sources: '出处',
      failed: '这一步的排版未能显示，文字如下。',
    },
    presenter: {
      title: '讲者备注',
      now: '现在',
      next: '下一步',
      last: '这是最后一步。',
      none: '这一步没有备注。',
      elapsed: '已讲',
      paused: '手动翻页',
      running: '自动播放中',
    },
  },
  en: {
    lead: 'Told step by step while the map follows. Every sentence names its source.',
    shipped: 'Tours at hand',
    made: 'A tour of your own',
    untitled: 'Untitled tour',
    untitledStep: (number) => `Step ${number}`,
    steps: (count) => `${count} steps`,
    minutes: (minutes) => (minutes === 1 ? 'about a minute' : `about ${minutes} minutes`),
    makeTitle: 'Make',
    makeLead: 'Set the map as you want it seen, add it as a step, write in Chinese and English, and keep the tour as a file. The file is read and written on this machine alone; nothing is uploaded.',
    make: 'Make a new tour',
    goOnMaking: 'Go on making it',
    back: 'All tours',
    present: 'Present',
    kiosk: 'Kiosk',
    kioskNote: (seconds) => `In kiosk mode the tour goes round by itself. It stops for whoever touches it, and begins anew after ${seconds} seconds of quiet. Esc ends it.`,
    keysTitle: 'Keys and clicker',
    keys: [
      ['Page Down, →, ↓, Space', 'next step'], ['Page Up, ←, ↑, Backspace', 'step before'], ['Home, End', 'first, last step'], ['Esc', 'end'],
      ['swipe; tap on the right, on the left', 'next step, step before'],
    ],
    takeOver: 'Make a tour from this one',
    download: 'Save as a file',
    stepList: 'Steps',
    showStep: (title) => `Show on the map: ${title}`,
    shown: 'on the map now',
    ownWords: 'Words of whoever made the tour, without a source',
    otherLanguage: 'Not written in English',
    notes: 'Notes',
    lost: {
      title: 'Something in this step is no longer in the catalogue; the rest is shown:',
      places: (ids) => `place ${ids}`,
      plans: (ids) => `plan ${ids}`,
      layers: (ids) => `layer ${ids}`,
    },
    problems: {
      tour: (value) => `There is no tour “${value}”. These are the ones there are.`,
      made: 'The tour of this link was made in a browser and is not here. Load its file.',
      step: (value) => `There is no step “${value}”; the nearest one is shown.`,
      mode: (value) => `“${value}” in the address is not known and was ignored.`,
    },
    player: {
      region: (tour) => `Presenting: ${tour}`,
      position: (step, count) => `Step ${step} of ${count}`,
      next: 'Next step',
      previous: 'Step before',
      play: 'Play',
      pause: 'Pause',
      list: 'All steps',
      closeList: 'Close the list',
      openNotes: 'Open the presenter’s window',
      closeNotes: 'Close the presenter’s window',
      blocked: 'The browser kept the presenter’s window from opening. Allow pop-ups for this page and try again; the presentation goes on.',
      fullScreen: 'Full screen',
      leaveFullScreen: 'Leave full screen',
      language: 'Language',
      end: 'End',
      dismiss: 'Close',
      controls: 'Controls',
      sources: 'Sources',
      failed: 'This step could not be laid out; its text follows.',
    },
    presenter: {
      title: 'Presenter’s notes',
      now: 'Now',
      next: 'Next',
      last: 'This is the last step.',
      none: 'No notes for this step.',
      elapsed: 'Elapsed',
      paused: 'By hand',
      running: 'Playing by itself',
    },
  },
};
