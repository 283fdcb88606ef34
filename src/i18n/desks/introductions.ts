import type { Words } from '../context';

interface Introductions {
  lead: string;
  check: string;
  assignments: string;
  batch: string;
  boundary: string;
  'data-checks': string;
}

/** What each desk is for, on the page that leads to them. */
export const introductions: Words<Introductions> = {
  'zh-CN': {
    lead: '核对位置与规划的关系。文件只在本机浏览器里读取，不会上传。',
    check: '点地图、输入坐标或选一个地点：各规划中覆盖它的片区、离边界多远、有多可靠。',
    assignments: '目录中每个地点对每个规划：文件怎么说、图上怎么落，是否一致。',
    batch: '拖入表格或图层文件，成批核对每一行落在哪个片区，结果可下载。',
    boundary: '用正式边界替换示意边界：校验、与旧边界对比，得到可提交的图层文件。',
    'data-checks': '对目录本身跑一遍规则：重叠、面积不符、缺位置、缺产业、多久未核。',
  },
  en: {
    lead: 'Check positions against the plans. Files are read in this browser alone; nothing is uploaded.',
    check: 'Click the map, type coordinates or pick a place: which zones of which plans cover it, how near the edge, and how sure that is.',
    assignments: 'Every place of the catalogue against every plan: what documents state, what the drawing shows, and whether they agree.',
    batch: 'Drop a table or a layer and see which zone each row falls in; take the result with you.',
    boundary: 'Put an official boundary in place of an indicative one: it is validated, compared with the old, and given back as a layer file.',
    'data-checks': 'Runs the rules over the catalogue itself: overlaps, areas that differ, missing positions and industries, stale checks.',
  },
};
