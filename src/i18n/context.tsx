import { createContext, use, type ReactNode } from 'react';
import type { Text } from '../catalogue/catalogue';
import { en } from './en';
import type { Messages } from './messages';
import { zhCN } from './zh-CN';

export type LanguageTag = 'zh-CN' | 'en';

const dictionaries: Record<LanguageTag, Messages> = { 'zh-CN': zhCN, en };

export const messagesOf = (language: LanguageTag): Messages => dictionaries[language];

const LanguageContext = createContext<LanguageTag>('zh-CN');

export function LanguageProvider({ language, children }: { language: LanguageTag; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): LanguageTag => use(LanguageContext);
export const useMessages = (): Messages => dictionaries[use(LanguageContext)];

/** Words that belong to one part of the page, and load with it. */
export type Words<T> = Readonly<Record<LanguageTag, T>>;

export const useWords = <T,>(words: Words<T>): T => words[use(LanguageContext)];

/** The member of a text that is in a language. */
export const inLanguage = (text: Text, language: LanguageTag): string => (language === 'en' ? text.en : text.zh);

/** Reads texts of the catalogue in the reader’s language. */
export function useText(): (text: Text) => string {
  const language = use(LanguageContext);
  return (text) => inLanguage(text, language);
}
