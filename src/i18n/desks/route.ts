import type { Words } from '../context';
import { routeEn } from './route-en';
import type { RouteMessages } from './route-messages';
import { routeZh } from './route-zh';

export type { RouteMessages } from './route-messages';

export const routeWords: Words<RouteMessages> = { 'zh-CN': routeZh, en: routeEn };
