import type { Words } from '../context';

interface Introductions {
  investment: { title: string; lead: string };
  planning: { title: string; lead: string };
  match: string;
  'side-by-side': string;
  brief: string;
  tours: string;
  route: string;
  check: string;
  assignments: string;
  batch: string;
  boundary: string;
  'data-checks': string;
  website: { title: string; lead: string };
  composer: string;
}

/** What each desk is for, on the page that leads to them. */
export const introductions: Words<Introductions> = {
  'zh-CN': {
    investment: { title: '招商', lead: '从“我们适合落在哪里”到带得走的一页纸。来访者的需求和名称只在这台机器和您发出的链接里。' },
    planning: { title: '规划', lead: '核对位置与规划的关系。文件只在本机浏览器里读取，不会上传。' },
    match: '说出行业和条件，片区、总部和园区逐步收窄，每一条理由都有出处。',
    'side-by-side': '两到四处并排：产业、项目、周边、站点、面积、沿革，以及未知的部分。',
    brief: '一处或一组备选做成一页 A4，或全区一张 A3；中文、英文或双语。',
    tours: '按步骤讲解，全屏大字；可用翻页笔、自动播放、讲者备注，也可自己编排。',
    route: '排出考察顺序和时间，打印日程，导出到地图和日历。',
    check: '点地图、输入坐标或选一个地点：各规划中覆盖它的片区、离边界多远、有多可靠。',
    assignments: '目录中每个地点对每个规划：文件怎么说、图上怎么落，是否一致。',
    batch: '拖入表格或图层文件，成批核对每一行落在哪个片区，结果可下载。',
    boundary: '用正式边界替换示意边界：校验、与旧边界对比，得到可提交的图层文件。',
    'data-checks': '对目录本身跑一遍规则：重叠、面积不符、缺位置、缺产业、多久未核。',
    website: { title: '网站', lead: '把地图放到别的网页上。' },
    composer: '选好视图和部件，实时看手机和电脑上的样子，复制代码。',
  },
  en: {
    investment: { title: 'Investment', lead: 'From “where would we fit?” to a sheet to take home. A visitor’s needs and name stay on this machine and in the links you send.' },
    planning: { title: 'Planning', lead: 'Check positions against the plans. Files are read in this browser alone; nothing is uploaded.' },
    match: 'Say what a firm does and needs; zones, headquarters and parks narrow down, each reason with its source.',
    'side-by-side': 'Two to four places beside each other: industries, projects, surroundings, stations, area, lineage, and what is not known.',
    brief: 'A place or the shortlist as one sheet of A4, or the whole space on A3; in Chinese, English or both.',
    tours: 'Told step by step, full screen in large type; by clicker or by itself, with notes for the presenter. Make your own.',
    route: 'Put stops in order, with times; print the day, export it to maps and calendars.',
    check: 'Click the map, type coordinates or pick a place: which zones of which plans cover it, how near the edge, and how sure that is.',
    assignments: 'Every place of the catalogue against every plan: what documents state, what the drawing shows, and whether they agree.',
    batch: 'Drop a table or a layer and see which zone each row falls in; take the result with you.',
    boundary: 'Put an official boundary in place of an indicative one: it is validated, compared with the old, and given back as a layer file.',
    'data-checks': 'Runs the rules over the catalogue itself: overlaps, areas that differ, missing positions and industries, stale checks.',
    website: { title: 'Website', lead: 'The map on somebody else’s page.' },
    composer: 'Choose the view and its parts, see the frame as it will be on a phone and a desktop, copy the code.',
  },
};
