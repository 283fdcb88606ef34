import type { Expectation } from '../../configuration/expectation';
import type { Instead } from '../../configuration/problem';

type WithChoices = 'choice' | 'knownKey' | 'placeholders';

export interface ConfigurationMessages {
  /** Above the list of problems. */
  title: string;
  unreachable: (detail: string) => string;
  status: (status: number) => string;
  notJson: (detail: string) => string;
  wholeFile: string;
  missing: (path: string, expected: string) => string;
  wrong: (path: string, found: string, expected: string) => string;
  unknown: (path: string, known: string) => string;
  /** One of the three above, and what stands instead. */
  outcome: (problem: string, instead: string) => string;
  /** What should stand there, as part of a sentence. */
  expected: Record<Exclude<Expectation, WithChoices>, string> & Record<WithChoices, (choices: string) => string>;
  noPlaceholders: string;
  /** What stands instead, as part of a sentence. */
  instead: Record<Instead, string>;
  baseMap: string;
  embedded: string;
  baseMapFailed: (name: string) => string;
}

export const configurationZh: ConfigurationMessages = {
  title: '站点配置 config.json 有误',
  unreachable: (detail) => `未能取得 config.json（${detail}），各项按默认值处理。`,
  status: (status) => `未能取得 config.json（状态 ${status}），各项按默认值处理。`,
  notJson: (detail) => `config.json 不是有效的 JSON（${detail}），各项按默认值处理。`,
  wholeFile: '整个文件',
  missing: (path, expected) => `${path}：缺少此项，应为${expected}`,
  wrong: (path, found, expected) => `${path}：现为 ${found}，应为${expected}`,
  unknown: (path, known) => `${path}：没有这一项，可用的有 ${known}`,
  outcome: (problem, instead) => `${problem}；${instead}。`,
  expected: {
    object: '花括号括起的对象',
    list: '方括号括起的列表',
    filledList: '至少有一项的列表',
    text: '中英文各一的文字 {"zh": …, "en": …}',
    words: '非空文字',
    choice: (choices) => ` ${choices} 之一`,
    knownKey: (choices) => ` ${choices} 之一`,
    id: '以连字符相连的小写英文单词，不超过 60 字',
    ownId: '其他底图未用过的标识，且不是 embedded',
    address: '以 http(s):// 开头或相对于页面的地址',
    tileTemplate: '含 {z}、{x} 和 {y} 的地址',
    placeholders: (choices) => `只含占位符 ${choices} 的地址`,
    key: '服务方发放的密钥，地址中的 {key} 需要它',
    subdomains: '子域名列表，地址中的 {s} 需要它',
    subdomain: '字母、数字或连字符',
    webMercator: '采用 Web 墨卡托投影的瓦片矩阵集，如 w',
    zoom: '0 至 24 的整数',
    zoomOrder: '不小于 minZoom 的级别',
    approvalNumber: '如“GS(2026)0000号”的审图号',
    email: '电子邮箱地址',
    telephone: '电话号码',
    origin: '网站源，如 https://www.example.gov.cn，不带路径和末尾的斜杠',
  },
  noPlaceholders: '不含占位符的地址',
  instead: { default: '已按默认值处理', ignored: '已忽略', leftOut: '该底图未列入', embedded: '先显示内置底图' },
  baseMap: '底图',
  embedded: '内置底图',
  baseMapFailed: (name) => `底图“${name}”未能显示，已改用内置底图。`,
};

export const configurationEn: ConfigurationMessages = {
  title: 'The site’s config.json has mistakes',
  unreachable: (detail) => `config.json could not be fetched (${detail}); defaults are used.`,
  status: (status) => `config.json could not be fetched (status ${status}); defaults are used.`,
  notJson: (detail) => `config.json is not valid JSON (${detail}); defaults are used.`,
  wholeFile: 'The whole file',
  missing: (path, expected) => `${path} is missing. It should be ${expected}`,
  wrong: (path, found, expected) => `${path} is ${found}. It should be ${expected}`,
  unknown: (path, known) => `${path} is no known key. Known are ${known}`,
  outcome: (problem, instead) => `${problem}; ${instead}.`,
  expected: {
    object: 'an object in braces',
    list: 'a list in brackets',
    filledList: 'a list of at least one item',
    text: 'a text in Chinese and English, {"zh": …, "en": …}',
    words: 'a text that is not empty',
    choice: (choices) => `one of ${choices}`,
    knownKey: (choices) => `one of ${choices}`,
    id: 'lower-case words joined by hyphens, at most 60 characters',
    ownId: 'an id that no other base map has, and not embedded',
    address: 'an address that begins with http(s):// or is relative to the page',
    tileTemplate: 'an address with {z}, {x} and {y}',
    placeholders: (choices) => `an address with no placeholders but ${choices}`,
    key: 'the key issued by the service, which {key} in an address needs',
    subdomains: 'a list of subdomains, which {s} in an address needs',
    subdomain: 'letters, digits or hyphens',
    webMercator: 'a tile matrix set in Web Mercator, such as w',
    zoom: 'a whole number from 0 to 24',
    zoomOrder: 'a level not below minZoom',
    approvalNumber: 'a map approval number as issued, with its year in brackets',
    email: 'an e-mail address',
    telephone: 'a telephone number',
    origin: 'an origin such as https://www.example.gov.cn, without a path or a slash at its end',
  },
  noPlaceholders: 'an address without placeholders',
  instead: {
    default: 'the default is used', ignored: 'it is ignored', leftOut: 'this base map is left out', embedded: 'the embedded base map is shown first',
  },
  baseMap: 'Base map',
  embedded: 'Embedded',
  baseMapFailed: (name) => `The base map “${name}” could not be shown. The embedded one is shown instead.`,
};
