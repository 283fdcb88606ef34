import { createContext, use, type ReactNode } from 'react';
import { useMessages } from '../i18n/context';

/** The citations of the page being read, in the order in which its numbered notes list them. */
const PageSourcesContext = createContext<readonly string[]>([]);

export function PageSources({ citations, children }: { citations: readonly string[]; children: ReactNode }) {
  return <PageSourcesContext value={citations}>{children}</PageSourcesContext>;
}

export const usePageSources = (): readonly string[] => use(PageSourcesContext);

export const sourceAnchor = (number: number): string => `source-${number}`;

/** The small numbers after a statement, each leading to its note at the foot of the page. */
export function Cite({ citations }: { citations: readonly string[] | undefined }) {
  const sources = use(PageSourcesContext);
  const messages = useMessages();
  const numbers = [...new Set((citations ?? []).map((citation) => sources.indexOf(citation) + 1).filter((number) => number > 0))].sort((one, other) => one - other);
  if (numbers.length === 0) return null;
  const lead = (number: number): void => {
    const note = document.getElementById(sourceAnchor(number));
    note?.scrollIntoView({ block: 'center' });
    note?.querySelector('a')?.focus({ preventScroll: true });
  };
  return (
    <sup className="cite">
      {numbers.map((number) => (
        <button key={number} type="button" onClick={() => lead(number)} aria-label={messages.sourceNumber(number)}>
          {number}
        </button>
      ))}
    </sup>
  );
}
