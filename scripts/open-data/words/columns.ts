import type { Text } from '../../../src/catalogue/catalogue';
import type { RecordColumn } from '../../../src/formats/records';
import type { BaseColumn } from '../data-layer';
import { baseClassValues, baseKindValues, basisValues, fieldValues, kindValues, placementValues, type Values } from './values';

/** What a column of a layer’s files means. */
export interface ColumnWords {
  readonly name: Text;
  readonly meaning: Text;
  readonly type: 'text' | 'number' | 'date' | 'list' | 'yesno' | 'id' | 'ids' | 'wkt';
  readonly unit?: Text;
  readonly values?: Values;
}

const metres: Text = { zh: '米', en: 'm' };
const degrees: Text = { zh: '度', en: 'degrees' };
const words = (zh: string, en: string): Text => ({ zh, en });

/** Every column of every layer of places; a new one without words does not compile. */
export const placeColumnWords: Readonly<Record<RecordColumn | 'wkt', ColumnWords>> = {
  id: { type: 'id', name: words('编号', 'Id'), meaning: words('地点的固定编号，各版本之间不变；也用于网址。', 'The place’s stable id, the same in all versions; it also stands in addresses.') },
  name_zh: { type: 'text', name: words('名称（中文）', 'Name (Chinese)'), meaning: words('地点的中文名称。', 'What it is called in Chinese.') },
  name_en: { type: 'text', name: words('名称（英文）', 'Name (English)'), meaning: words('地点的英文名称。', 'What it is called in English.') },
  aliases: { type: 'list', name: words('别名', 'Other names'), meaning: words('文件与报道中的其他叫法。', 'Other names in documents and reports.') },
  kind: { type: 'text', name: words('类别', 'Kind'), meaning: words('是哪一类地点。', 'What kind of place it is.'), values: kindValues },
  plans: { type: 'ids', name: words('所属规划', 'Plans'), meaning: words('所属空间体系的编号；第一个为显示它的体系。', 'Ids of the spatial systems it belongs to; the first is the one that shows it.') },
  group: { type: 'id', name: words('组别', 'Group'), meaning: words('在所属规划中的组，见 catalogue.json 的 plans[].groups。', 'Its group in the plan, see plans[].groups in catalogue.json.') },
  number: { type: 'number', name: words('组内序号', 'Number'), meaning: words('在组中的次序。', 'Its place in the order of its group.') },
  parent: { type: 'id', name: words('隶属', 'Part of'), meaning: words('在规划中隶属的地点：单元所在的集群、研究院所属的高校。', 'The place it is part of in the plan: a unit’s cluster, an institute’s university.') },
  host: { type: 'id', name: words('位于', 'Located in'), meaning: words('所在的另一地点；本身没有位置时，可由此找到。', 'The place it stands in, where it is found if it has no position of its own.') },
  host_basis: { type: 'text', name: words('“位于”的依据', 'Basis of “located in”'), meaning: words('host 如何得知。', 'How host is known.'), values: basisValues },
  field: { type: 'text', name: words('领域', 'Field'), meaning: words('所属科学领域。', 'The field of science it serves.'), values: fieldValues },
  subdistricts: { type: 'ids', name: words('街道', 'Subdistricts'), meaning: words('所在街道的编号，见 catalogue.json 的 district.subdistricts。', 'Ids of the subdistricts it lies in, see district.subdistricts in catalogue.json.') },
  subdistricts_basis: { type: 'text', name: words('“街道”的依据', 'Basis of the subdistricts'), meaning: words('subdistricts 如何得知。', 'How subdistricts is known.'), values: basisValues },
  industries: { type: 'list', name: words('产业', 'Industries'), meaning: words('面向的产业编号，括号中为依据：“metal-works (derived)”。', 'Ids of the industries it is meant for, each with its basis in brackets: “metal-works (derived)”.') },
  role_zh: { type: 'text', name: words('定位（中文）', 'Role (Chinese)'), meaning: words('用来做什么，中文。', 'What it is for, in Chinese.') },
  role_en: { type: 'text', name: words('定位（英文）', 'Role (English)'), meaning: words('用来做什么，英文。', 'What it is for, in English.') },
  role_basis: { type: 'text', name: words('“定位”的依据', 'Basis of the role'), meaning: words('role_zh、role_en 如何得知。', 'How role_zh and role_en are known.'), values: basisValues },
  attributes_zh: { type: 'list', name: words('属性（中文）', 'Attributes (Chinese)'), meaning: words('载明的其他属性：“键=值 单位 (限定, 年份, 依据)”；值有多项时以“|”分隔。', 'Whatever else is stated: “key=value unit (bound, year, basis)”, in Chinese; several values are divided by “|”.') },
  attributes_en: { type: 'list', name: words('属性（英文）', 'Attributes (English)'), meaning: words('同 attributes_zh，英文。', 'As attributes_zh, in English.') },
  placement_basis: { type: 'text', name: words('位置依据', 'Basis of the position'), meaning: words('图形依据什么绘制；空白为无位置。', 'What the drawing rests on; blank without a position.'), values: placementValues },
  uncertainty_m: { type: 'number', unit: metres, name: words('可能偏离', 'Uncertainty'), meaning: words('位置可能偏离多少。', 'How far off the position may be.') },
  placement_method_zh: { type: 'text', name: words('如何绘制（中文）', 'How it was drawn (Chinese)'), meaning: words('依据什么、怎样绘制，中文。', 'How it was drawn, and from what, in Chinese.') },
  placement_method_en: { type: 'text', name: words('如何绘制（英文）', 'How it was drawn (English)'), meaning: words('依据什么、怎样绘制，英文。', 'How it was drawn, and from what, in English.') },
  citations: { type: 'list', name: words('出处', 'Sources'), meaning: words('本条所有记载的出处：“文件#章节”或报道编号，见 catalogue.json 的 documents 与 reports。', 'Sources of all that is said of it: “document#section” or the id of a report, see documents and reports in catalogue.json.') },
  checked: { type: 'date', name: words('核对日期', 'Checked'), meaning: words('最近一次对照出处核对的日期，写到所知为止（年、年-月或年-月-日）。', 'When it was last checked against its sources, as far as is known (year, year-month or year-month-day).') },
  longitude: { type: 'number', unit: degrees, name: words('经度', 'Longitude'), meaning: words('标注点的经度，WGS 84；空白为无位置。', 'Longitude of its label, WGS 84; blank without a position.') },
  latitude: { type: 'number', unit: degrees, name: words('纬度', 'Latitude'), meaning: words('标注点的纬度，WGS 84；空白为无位置。', 'Latitude of its label, WGS 84; blank without a position.') },
  wkt: { type: 'wkt', name: words('图形', 'Geometry'), meaning: words('仅 CSV：图形的 WKT 文本，WGS 84，经度在前；空白为无位置。', 'CSV alone: the geometry as WKT, WGS 84, longitude first; blank without a position.') },
};

/** Every column of every layer of the base map. */
export const baseColumnWords: Readonly<Record<BaseColumn | 'wkt', ColumnWords>> = {
  id: { type: 'id', name: words('编号', 'Id'), meaning: words('要素的编号，可能空白。', 'The feature’s id, where it has one.') },
  kind: { type: 'text', name: words('类别', 'Kind'), meaning: words('是什么要素。', 'What it is.'), values: baseKindValues },
  class: { type: 'text', name: words('等级', 'Class'), meaning: words('道路或河流的等级。', 'The class of a road or waterway.'), values: baseClassValues },
  name_zh: { type: 'text', name: words('名称（中文）', 'Name (Chinese)'), meaning: words('要素的中文名称。', 'What it is called in Chinese.') },
  name_en: { type: 'text', name: words('名称（英文）', 'Name (English)'), meaning: words('要素的英文名称。', 'What it is called in English.') },
  line: { type: 'text', name: words('线路', 'Line'), meaning: words('线路的编号或名称。', 'The line’s number or name.') },
  lines: { type: 'list', name: words('停靠线路', 'Lines'), meaning: words('在此停靠的线路。', 'The lines that stop there.') },
  colour: { type: 'text', name: words('线路颜色', 'Colour'), meaning: words('线路的颜色，写作 #rrggbb。', 'The line’s colour, as #rrggbb.') },
  inside: { type: 'yesno', name: words('是否在区内', 'Inside'), meaning: words('是否位于本区；空白为未记载。', 'Whether it lies in the district; blank where that is not recorded.') },
  uncertainty_m: { type: 'number', unit: metres, name: words('可能偏离', 'Uncertainty'), meaning: words('位置可能偏离多少；空白为未记载。', 'How far off it may be; blank where that is not recorded.') },
  method_zh: { type: 'text', name: words('如何得出（中文）', 'How it was made (Chinese)'), meaning: words('如何得出，中文。', 'How it was made, in Chinese.') },
  method_en: { type: 'text', name: words('如何得出（英文）', 'How it was made (English)'), meaning: words('如何得出，英文。', 'How it was made, in English.') },
  wkt: placeColumnWords.wkt,
};
