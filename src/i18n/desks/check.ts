import type { Words } from '../context';
import { checkEn } from './check-en';
import type { CheckMessages } from './check-messages';
import { checkZh } from './check-zh';

export type { CheckMessages } from './check-messages';

export const checkWords: Words<CheckMessages> = { 'zh-CN': checkZh, en: checkEn };
