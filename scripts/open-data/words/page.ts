import type { MemberType } from '../dictionary/members';
import type { ColumnWords } from './columns';

/** What the dictionary’s page says in one language. */
export interface PageWords {
  lang: string; title: string; lead: string; home: string; otherLanguage: string;
  version: (version: string, date: string | null) => string;
  files: string; filesNote: string; layer: string; count: string; download: string; licence: string; attribution: string; none: string;
  noLicence: string; noLicenceNote: string;
  whole: string; file: string; what: string; size: string;
  gpkg: string; catalogue: string; schema: string; dcat: string; changes: string;
  placeColumns: string; placeColumnsNote: string; baseColumns: string; members: string; membersNote: string;
  name: string; meaning: string; type: string; usedIn: string; everywhere: string; empty: string; values: (count: number) => string;
  optional: string; as: (path: string) => string; unit: (unit: string) => string; colon: string; separator: string;
  sidecars: string; kml: string; kmlFields: string;
  columnTypes: Record<ColumnWords['type'], string>;
  memberTypes: Record<MemberType, string>;
}

export const pageWords: { readonly zh: PageWords; readonly en: PageWords } = {
  zh: {
    lang: 'zh-CN', title: '开放数据', lead: '地图上的全部数据，可下载使用；每个字段的含义列于下方。坐标均为 WGS 84，经度在前。', home: '回到地图', otherLanguage: 'English',
    version: (version, date) => `数据版本 ${version}${date === null ? '' : `，数据截至 ${date}`}`,
    files: '图层文件', filesNote: '位置为示意，非法定界线；各要素注明依据与可能的偏离。', layer: '图层', count: '要素数', download: '下载', licence: '许可', attribution: '须注明的来源', none: '无',
    noLicence: '发布者尚未注明许可', noLicenceNote: '标为“发布者尚未注明许可”的数据，使用前请向发布者询问。所引文件与报道的权利属其发布者；这里只有事实与出处，没有原文。',
    whole: '全部数据', file: '文件', what: '内容', size: '大小',
    gpkg: 'GeoPackage：所有图层各为一表，QGIS、ArcGIS、GDAL 可直接打开；字段附中英文说明。', catalogue: '地图所用的完整目录：地点、规划、产业、项目、指标、文件与出处。', schema: 'catalogue.json 的 JSON Schema。', dcat: '元数据（DCAT 3，JSON-LD）：每个文件的大小、校验和与许可。', changes: '与上一数据版本相比的变动。',
    placeColumns: '地点图层的字段', placeColumnsNote: 'GeoJSON、CSV、KML 与 GeoPackage 字段相同。多项以“; ”分隔，空白为没有记载。',
    baseColumns: '底图图层的字段', members: 'catalogue.json 的成员', membersNote: '“[]”表示列表中的每一项，“{}”表示任意键。',
    name: '字段', meaning: '含义', type: '类型', usedIn: '有值的图层', everywhere: '全部', empty: '目前均为空', values: (count) => `${count} 种取值`,
    optional: '可缺', as: (path) => `成员同 ${path}`, unit: (unit) => `单位：${unit}`, colon: '：', separator: '、',
    sidecars: '与 CSV 同名的 .csvt 与 .prj 供 GDAL 与 QGIS 识别字段类型与坐标系，请一并下载。', kml: 'KML 只收有位置的要素。',
    kmlFields: 'KML 另有 name（中文名称）与 description（定位、依据、来源）。GeoPackage 另有 fid（行号，各版本之间不固定）与 geom（图形）。GeoJSON 在要素之外另有 name（图层编号）、title（名称）、version（数据版本）、notice（示意声明）、attribution（来源）与 licence（许可）。',
    columnTypes: { text: '文字', number: '数字', date: '日期', list: '多项文字', yesno: '是否', id: '编号', ids: '多项编号', wkt: 'WKT' },
    memberTypes: { text: '文字', number: '数字', yesno: '是否', bilingual: '中英文 {zh, en}', geometry: 'GeoJSON 图形', object: '对象', list: '列表', constant: '固定值', mixed: '数字、文字或列表' },
  },
  en: {
    lang: 'en', title: 'Open data', lead: 'All data of the map, to take away and use, with the meaning of every field below. All coordinates are WGS 84, longitude first.', home: 'Back to the map', otherLanguage: '中文',
    version: (version, date) => `Data version ${version}${date === null ? '' : `, data as of ${date}`}`,
    files: 'Files by layer', filesNote: 'Positions are indicative, not statutory; each feature says what it rests on and how far off it may be.', layer: 'Layer', count: 'Features', download: 'Download', licence: 'Licence', attribution: 'To be named', none: 'None',
    noLicence: 'No licence stated by the publisher yet', noLicenceNote: 'Where no licence is stated, ask the publisher before you use the data. Rights in the documents and reports cited are their publishers’; there are facts and citations here, and no text of theirs.',
    whole: 'Everything', file: 'File', what: 'Holds', size: 'Size',
    gpkg: 'GeoPackage: all layers, a table each, which QGIS, ArcGIS and GDAL open as it is; its fields carry their meanings in Chinese and English.', catalogue: 'The whole catalogue that the map reads: places, plans, industries, projects, measures, documents and citations.', schema: 'The JSON Schema of catalogue.json.', dcat: 'Metadata (DCAT 3, JSON-LD): size, checksum and licence of each file.', changes: 'What changed against the data version before.',
    placeColumns: 'Fields of layers of places', placeColumnsNote: 'The same in GeoJSON, CSV, KML and GeoPackage. Several items are divided by “; ”; blank means that nothing is recorded.',
    baseColumns: 'Fields of layers of the base map', members: 'Members of catalogue.json', membersNote: '“[]” stands for every item of a list, “{}” for any key.',
    name: 'Field', meaning: 'Meaning', type: 'Type', usedIn: 'Layers that have it', everywhere: 'All', empty: 'None at present', values: (count) => `${count} ${count === 1 ? 'value' : 'values'}`,
    optional: 'may be absent', as: (path) => `members as in ${path}`, unit: (unit) => `in ${unit}`, colon: ': ', separator: ', ',
    sidecars: 'The .csvt and .prj beside a CSV tell GDAL and QGIS the types of its columns and its coordinates: take them along.', kml: 'KML holds only features with a position.',
    kmlFields: 'KML also has name (in Chinese) and description (role, basis, sources). GeoPackage also has fid (the row’s number, which may differ between versions) and geom (the geometry). GeoJSON has beside its features name (the layer’s id), title, version (of the data), notice (that positions are indicative), attribution and licence.',
    columnTypes: { text: 'text', number: 'number', date: 'date', list: 'list of texts', yesno: 'yes or no', id: 'id', ids: 'list of ids', wkt: 'WKT' },
    memberTypes: { text: 'text', number: 'number', yesno: 'yes or no', bilingual: 'text {zh, en}', geometry: 'GeoJSON geometry', object: 'object', list: 'list', constant: 'constant', mixed: 'number, text or list' },
  },
};
