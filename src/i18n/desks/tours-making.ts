import type { Words } from '../context';

type FileFault =
  | 'empty' | 'not-json' | 'not-a-tour' | 'too-large' | 'missing' | 'unknown' | 'text' | 'number' | 'list' | 'group' | 'id' | 'citation'
  | 'choice' | 'range' | 'length';

export interface ToursMakingMessages {
  title: string;
  view: string;
  lens: string;
  compared: string;
  notCompared: string;
  add: string;
  addAfter: (step: number) => string;
  marked: (names: string) => string;
  noneMarked: string;
  markByMap: string;
  markByName: string;
  unmark: (name: string) => string;
  mostMarked: string;
  noSuchPlace: (name: string) => string;
  keepCamera: string;
  noCamera: string;
  tour: string;
  tourTitle: string;
  lead: string;
  inLanguage: Record<'zh' | 'en', string>;
  steps: string;
  noSteps: string;
  edit: (title: string) => string;
  closeEditor: (title: string) => string;
  up: (title: string) => string;
  down: (title: string) => string;
  remove: (title: string) => string;
  show: (title: string) => string;
  moved: (title: string, to: number) => string;
  removed: (title: string) => string;
  added: (step: number) => string;
  stepTitle: string;
  paragraph: (number: number) => string;
  addParagraph: string;
  removeParagraph: (number: number) => string;
  sources: (citations: string) => string;
  dropSources: string;
  notes: string;
  seconds: string;
  secondsHint: (seconds: number) => string;
  look: string;
  takeView: string;
  viewTaken: string;
  undo: string;
  undone: string;
  present: string;
  file: string;
  save: string;
  saved: (name: string) => string;
  unsaved: string;
  load: string;
  drop: string;
  loaded: (name: string) => string;
  unreadable: string;
  faulty: (name: string) => string;
  kept: string;
  wanting: (language: string, count: number) => string;
  clear: string;
  faults: Record<FileFault, (detail: string) => string>;
  members: Record<string, string>;
  nthStep: (number: number) => string;
  nth: (number: number) => string;
  whole: string;
}

export const toursMakingWords: Words<ToursMakingMessages> = {
  'zh-CN': {
    title: '编排讲解',
    view: '当前画面',
    lens: '规划',
    compared: '对照',
    notCompared: '不对照',
    add: '把当前画面加为一步',
    addAfter: (step) => `加在第 ${step} 步之后`,
    marked: (names) => `标记：${names}`,
    noneMarked: '没有标记地点',
    markByMap: '点一下图上的地点即可标记，再点取消；地图不会跳走。',
    markByName: '按名称标记',
    unmark: (name) => `取消标记：${name}`,
    mostMarked: '一步最多标记 12 处，请先取消一处。',
    noSuchPlace: (name) => `没有名为“${name}”的地点。`,
    keepCamera: '记住地图现在的位置和大小',
    noCamera: '这里没有可移动的地图：镜头按标记的地点自动取景。',
    tour: '讲解',
    tourTitle: '名称',
    lead: '一句话说明',
    inLanguage: { zh: '中文', en: '英文' },
    steps: '各步',
    noSteps: '还没有步骤。在地图上摆好画面，再加进来。',
    edit: (title) => `编写：${title}`,
    closeEditor: (title) => `收起：${title}`,
    up: (title) => `上移：${title}`,
    down: (title) => `下移：${title}`,
    remove: (title) => `删除：${title}`,
    show: (title) => `在图上看：${title}`,
    moved: (title, to) => `“${title}”已移到第 ${to} 步。`,
    removed: (title) => `已删除“${title}”，可以撤销。`,
    added: (step) => `已加为第 ${step} 步。`,
    stepTitle: '标题',
    paragraph: (number) => `第 ${number} 段`,
    addParagraph: '加一段',
    removeParagraph: (number) => `删除第 ${number} 段`,
    sources: (citations) => `出处：${citations}`,
    dropSources: '去掉出处',
    notes: '讲者备注',
    seconds: '自动播放停留秒数',
    secondsHint: (seconds) => `不填则按字数，约 ${seconds} 秒`,
    look: '画面',
    takeView: '换成当前画面',
    viewTaken: '已换成当前画面。',
    undo: '撤销',
    undone: '已撤销。',
    present: '试讲',
    file: '文件',
    save: '存成文件',
    saved: (name) => `已存为 ${name}。`,
    unsaved: '有改动还没有存成文件；离开本站前请先存。',
    load: '载入文件',
    drop: '把讲解文件（.json）拖到这里，或',
    loaded: (name) => `已载入 ${name}。原来的内容可用“撤销”找回。`,
    unreadable: '文件没有读出来。已写的内容都还在，请再试一次。',
    faulty: (name) => `${name} 不能用：`,
    kept: '您已写的内容没有变动。',
    wanting: (language, count) => `还有 ${count} 处没有${language}。`,
    clear: '从头开始',
    faults: {
      empty: () => '文件是空的。',
      'not-json': (line) => (line === '' ? '不是完整的 JSON 文件。' : `第 ${line} 行起读不下去：不是完整的 JSON 文件。`),
      'not-a-tour': () => '是 JSON 文件，但不是讲解：缺少“steps”。',
      'too-large': () => '文件太大，讲解文件不应超过 5 MB。',
      missing: () => '缺少',
      unknown: () => '不认识这一项，请删去或改正拼写',
      text: (found) => `应是文字，现为 ${found}`,
      number: (found) => `应是数字，现为 ${found}`,
      list: (found) => `应是列表，现为 ${found}`,
      group: (found) => `应是一组成员，现为 ${found}`,
      id: (found) => `编号应为小写字母、数字和连字符，现为 ${found}`,
      citation: (found) => `出处应写作“文件#章节”或报道编号，现为 ${found}`,
      choice: (found) => `不是可选的值：${found}`,
      range: (found) => `超出范围：${found}`,
      length: (found) => `个数不对：${found}`,
    },
    members: {
      id: '编号', title: '标题', lead: '说明', steps: '各步', body: '文字', text: '文字', citations: '出处', basis: '依据', notes: '备注', seconds: '秒数',
      plan: '规划', layers: '图层', places: '地点', comparison: '对比', camera: '镜头', center: '中心', metres: '宽度', bearing: '方向', mode: '方式', share: '比例',
      opacity: '透明度', zh: '中文', en: '英文',
    },
    nthStep: (number) => `第 ${number} 步`,
    nth: (number) => `第 ${number} 项`,
    whole: '整个文件',
  },
  en: {
    title: 'Make a tour',
    view: 'The view now',
    lens: 'Plan',
    compared: 'Beside it',
    notCompared: 'nothing',
    add: 'Add this view as a step',
    addAfter: (step) => `Add it after step ${step}`,
    marked: (names) => `Marked: ${names}`,
    noneMarked: 'No place is marked',
    markByMap: 'Click a place on the map to mark it, again to unmark it; the map stays where it is.',
    markByName: 'Mark by name',
    unmark: (name) => `Unmark ${name}`,
    mostMarked: 'A step marks twelve places at most; unmark one first.',
    noSuchPlace: (name) => `There is no place called “${name}”.`,
    keepCamera: 'Keep where the map looks now',
    noCamera: 'There is no moving map here: the places that are marked will be framed.',
    tour: 'Tour',
    tourTitle: 'Title',
    lead: 'In a sentence',
    inLanguage: { zh: 'Chinese', en: 'English' },
    steps: 'Steps',
    noSteps: 'No step yet. Set the map as you want it, then add it.',
    edit: (title) => `Write: ${title}`,
    closeEditor: (title) => `Close: ${title}`,
    up: (title) => `Move up: ${title}`,
    down: (title) => `Move down: ${title}`,
    remove: (title) => `Remove: ${title}`,
    show: (title) => `Show on the map: ${title}`,
    moved: (title, to) => `“${title}” is now step ${to}.`,
    removed: (title) => `“${title}” is removed; you can undo that.`,
    added: (step) => `Added as step ${step}.`,
    stepTitle: 'Title',
    paragraph: (number) => `Paragraph ${number}`,
    addParagraph: 'Add a paragraph',
    removeParagraph: (number) => `Remove paragraph ${number}`,
    sources: (citations) => `Sources: ${citations}`,
    dropSources: 'Drop the sources',
    notes: 'Presenter’s notes',
    seconds: 'Seconds when playing by itself',
    secondsHint: (seconds) => `about ${seconds} by its length, if left empty`,
    look: 'On the map',
    takeView: 'Take the view as it is now',
    viewTaken: 'The view was taken.',
    undo: 'Undo',
    undone: 'Undone.',
    present: 'Try it',
    file: 'File',
    save: 'Save as a file',
    saved: (name) => `Saved as ${name}.`,
    unsaved: 'There are changes that are in no file yet; save before you leave the site.',
    load: 'Load a file',
    drop: 'Drop a tour’s file (.json) here, or',
    loaded: (name) => `${name} is loaded. Undo brings back what was here before.`,
    unreadable: 'The file could not be read. Nothing that you wrote is lost; try again.',
    faulty: (name) => `${name} cannot be used:`,
    kept: 'What you have written is unchanged.',
    wanting: (language, count) => `${count} ${count === 1 ? 'text lacks' : 'texts lack'} its ${language}.`,
    clear: 'Begin anew',
    faults: {
      empty: () => 'The file is empty.',
      'not-json': (line) => (line === '' ? 'It is not a complete JSON file.' : `It cannot be read from line ${line} on: not a complete JSON file.`),
      'not-a-tour': () => 'It is JSON, but not a tour: “steps” is missing.',
      'too-large': () => 'It is too large; a tour’s file should be below 5 MB.',
      missing: () => 'is missing',
      unknown: () => 'is not known; leave it out or correct its spelling',
      text: (found) => `should be text, not ${found}`,
      number: (found) => `should be a number, not ${found}`,
      list: (found) => `should be a list, not ${found}`,
      group: (found) => `should be a group of members, not ${found}`,
      id: (found) => `should be an id of lower-case letters, digits and hyphens, not ${found}`,
      citation: (found) => `should be “document#section” or the id of a report, not ${found}`,
      choice: (found) => `is not one of the choices: ${found}`,
      range: (found) => `is out of range: ${found}`,
      length: (found) => `has the wrong number of items: ${found}`,
    },
    members: {
      id: 'id', title: 'title', lead: 'lead', steps: 'steps', body: 'text', text: 'text', citations: 'sources', basis: 'basis', notes: 'notes', seconds: 'seconds',
      plan: 'plan', layers: 'layers', places: 'places', comparison: 'comparison', camera: 'camera', center: 'centre', metres: 'metres', bearing: 'bearing', mode: 'mode', share: 'share',
      opacity: 'opacity', zh: 'Chinese', en: 'English',
    },
    nthStep: (number) => `step ${number}`,
    nth: (number) => `item ${number}`,
    whole: 'whole file',
  },
};
