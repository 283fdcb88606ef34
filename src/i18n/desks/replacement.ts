import type { Words } from '../context';

interface ReplacementMessages {
  inUse: string;
  takeBack: string;
  takeBackOf: (name: string) => string;
}

/** Said over the map while a boundary of the reader’s own is in use. */
export const replacementWords: Words<ReplacementMessages> = {
  'zh-CN': {
    inUse: '正在使用您的边界，未存入数据：',
    takeBack: '撤回',
    takeBackOf: (name) => `撤回“${name}”的边界`,
  },
  en: {
    inUse: 'Your own boundary is in use, and not saved in the data:',
    takeBack: 'Take back',
    takeBackOf: (name) => `Take back the boundary of ${name}`,
  },
};
