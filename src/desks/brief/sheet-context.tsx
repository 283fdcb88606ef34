import { createContext, use, type ReactNode } from 'react';
import { LanguageProvider, type LanguageTag } from '../../i18n/context';

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
