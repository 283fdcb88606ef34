import type { Words } from '../context';
import { composerEn } from './composer-en';
import type { ComposerMessages } from './composer-messages';
import { composerZh } from './composer-zh';

export const composerWords: Words<ComposerMessages> = { 'zh-CN': composerZh, en: composerEn };
