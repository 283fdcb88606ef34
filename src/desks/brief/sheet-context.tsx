import { createContext, use, type ReactNode } from 'react';
import { LanguageProvider, messagesOf, type LanguageTag } from '../../i18n/context';
import type { Messages } from '../../i18n/messages';

/** What every part of a sheet may refer to: its numbered notes, and where its link leads. */
interface SheetSetting {
  readonly citations: readonly string[];
  readonly languages: readonly LanguageTag[];
}

const SheetContext = createContext<SheetSetting>({ citations: [], languages: ['zh-CN'] });

export const SheetProvider = SheetContext.Provider;
export const useSheet = (): SheetSetting => use(SheetContext);

/** The numbers of the notes that a statement rests on. On paper nothing can be followed: they are plain. */
export function NoteNumbers({ citations }: { readonly citations: readonly string[] | undefined }) {
  const { citations: all } = useSheet();
  const numbers = [...new Set((citations ?? []).map((citation) => all.indexOf(citation) + 1).filter((number) => number > 0))].sort((one, other) => one - other);
  return numbers.length > 0 && <sup className="brief-note">{numbers.join(',')}</sup>;
}

/** A part of a sheet in its language; in two columns where the sheet has both. */
export function InLanguages({ children, className = '' }: { readonly children: ReactNode; readonly className?: string }) {
  const { languages } = useSheet();
  return (
    <div className={`${className} brief-languages`} data-count={languages.length}>
      {languages.map((language) => (
        <LanguageProvider key={language} language={language}><div lang={language}>{children}</div></LanguageProvider>
      ))}
    </div>
  );
}

/** A few words that stand once on a sheet, in its language, or in both: the other smaller. */
export function Say({ of }: { readonly of: (language: LanguageTag) => ReactNode }) {
  const { languages } = useSheet();
  return languages.map((language, index) => (index === 0
    ? <span key={language} lang={language}>{of(language)}</span>
    : <small key={language} className="brief-second" lang={language}>{of(language)}</small>));
}

/** The units that figures which stand once are written in: where a sheet has both languages, those that every reader knows. */
export function useUnits(): Messages {
  const { languages: [first = 'zh-CN', second] } = useSheet();
  return messagesOf(second === undefined ? first : 'en');
}
