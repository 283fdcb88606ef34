import type { Words } from './context';

interface RefusalWords {
  'unknown-version': string;
  'unknown-type': string;
  'unknown-field': string;
  'missing-field': string;
  'bad-id': string;
  'wrong-value': string;
  'unknown-value': string;
  'too-large': string;
  'not-plain': string;
  'forbidden-key': string;
  ports: string;
  'too-many': string;
}

/** Why a message from the page around the map was refused: for whoever writes that page. */
export const refusalWords: Words<Readonly<RefusalWords>> = {
  'zh-CN': {
    'unknown-version': '不支持这个协议版本。',
    'unknown-type': '没有这种请求。',
    'unknown-field': '这种请求没有这个字段。',
    'missing-field': '缺少必需的字段。',
    'bad-id': '请求编号应为一百字以内的文字或整数。',
    'wrong-value': '字段的值应为文字或 null。',
    'unknown-value': '没有这个值。',
    'too-large': '消息太大。',
    'not-plain': '消息只能由普通对象、列表、文字、数字、真假值和 null 组成。',
    'forbidden-key': '消息含有不允许的键。',
    ports: '消息不能附带端口。',
    'too-many': '消息太多，暂不答复。',
  },
  en: {
    'unknown-version': 'This version of the protocol is not spoken here.',
    'unknown-type': 'There is no such request.',
    'unknown-field': 'This request has no such field.',
    'missing-field': 'A field that this request needs is missing.',
    'bad-id': 'The id must be a text of at most 100 characters or a whole number.',
    'wrong-value': 'The value of a field must be text or null.',
    'unknown-value': 'There is no such value.',
    'too-large': 'The message is too large.',
    'not-plain': 'A message may hold plain objects, lists, texts, numbers, true, false and null only.',
    'forbidden-key': 'The message holds a key that is not allowed.',
    ports: 'A message may not come with ports.',
    'too-many': 'Too many messages; none is answered for a while.',
  },
};
