import type { Words } from '../context';
import { batchEn } from './batch-en';
import type { BatchMessages } from './batch-messages';
import { batchZh } from './batch-zh';

export type { BatchMessages } from './batch-messages';

export const batchWords: Words<BatchMessages> = { 'zh-CN': batchZh, en: batchEn };
