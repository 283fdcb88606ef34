import { useState } from 'react';
import { tableFile } from '../../formats';
import { useText, useWords } from '../../i18n/context';
import { dataChecksWords } from '../../i18n/desks/data-checks';
import { Section } from '../../parts/Section';
import { saveFile } from '../../ui/save-file';
import { useLookups, useViewStore } from '../../view/context';
import type { ToldFinding } from './selection';
import { shelfName } from './shelf-name';
import { tableOf } from './table';

type Outcome = { readonly saved: string } | 'failed' | null;

interface TakeAwayProps {
  /** The findings in the order in which they are shown, which are those that are taken away. */
  readonly told: readonly ToldFinding[];
  readonly today: string;
}

/** The findings as a spreadsheet, or on paper. */
export function TakeAway({ told, today }: TakeAwayProps) {
  const lookups = useLookups();
  const store = useViewStore();
  const text = useText();
  const words = useWords(dataChecksWords);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const save = async (format: 'csv' | 'xlsx'): Promise<void> => {
    setOutcome(null);
    try {
      const table = tableOf(told, {
        columns: words.columns,
        severityOf: ({ finding }) => words.severities[finding.severity].name,
        ruleOf: ({ finding }) => words.rules[finding.rule].name,
        shelfOf: ({ shelf }) => shelfName(shelf, lookups, words.recordKinds, text),
        addressOf: ({ finding: { subjects: [subject] } }) => new URL(store.addressOf({ page: subject }), document.baseURI).href,
      });
      const { name, type, blob } = await tableFile(format, table, `${words.fileName}-${today}`);
      saveFile({ name, type, content: blob });
      setOutcome({ saved: name });
    } catch (error) {
      console.warn('data checks:', error);
      setOutcome('failed');
    }
  };
  return (
    <Section title={words.takeAway}>
      <p className="downloads checks-take">
        <button type="button" className="button" onClick={() => void save('csv')}>CSV</button>
        <button type="button" className="button" onClick={() => void save('xlsx')}>XLSX</button>
        <button type="button" className="button" onClick={() => window.print()}>{words.print}</button>
      </p>
      <p role="status" className="download-state">{outcome !== null && outcome !== 'failed' && words.saved(outcome.saved)}</p>
      {outcome === 'failed' && <p role="alert" className="download-state">{words.failed}</p>}
    </Section>
  );
}
