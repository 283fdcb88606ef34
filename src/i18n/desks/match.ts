import type { Words } from '../context';
import { matchEn } from './match-en';
import type { MatchMessages } from './match-messages';
import { matchZh } from './match-zh';

/** What the desk that finds places for a firm says. */
export const matchWords: Words<MatchMessages> = { 'zh-CN': matchZh, en: matchEn };
