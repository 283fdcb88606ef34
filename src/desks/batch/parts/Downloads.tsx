import { useState } from 'react';
import { useLanguage, useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { Section } from '../../../parts/Section';
import { saveFile } from '../../../ui/save-file';
import { currentBatch } from '../current-batch';
import type { FileRequest, ResultQuery } from '../protocol';

const formats = ['csv', 'xlsx', 'geojson'] as const;

type State = 'idle' | 'failed' | { readonly making: FileRequest['format'] } | { readonly made: string };

/** The file’s name without its ending. */
const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');

/** The result as a file: the rows that are shown, in their order. Written by the worker. */
export function Downloads({ name, query, isFiltered }: { readonly name: string; readonly query: ResultQuery; readonly isFiltered: boolean }) {
  const { download: words } = useWords(batchWords);
  const language = useLanguage();
  const [state, setState] = useState<State>('idle');
  const making = typeof state === 'object' && 'making' in state ? state.making : null;
  const save = async (format: FileRequest['format']): Promise<void> => {
    setState({ making: format });
    try {
      const file = await currentBatch().ask('file', { format, query, language, name: `${stemOf(name)}-${words.suffix}` });
      saveFile({ name: file.name, type: file.type, content: file.blob });
      setState({ made: file.name });
    } catch (error) {
      console.warn('batch download:', error);
      setState('failed');
    }
  };
  return (
    <Section title={words.title} note={words.note}>
      <p className="downloads">
        {formats.map((format) => (
          <button
            key={format} type="button" className="button" aria-busy={making === format} aria-disabled={making !== null}
            onClick={making === null ? () => void save(format) : undefined}
          >
            {words.formats[format]}
          </button>
        ))}
        <button type="button" className="button" onClick={() => window.print()}>{words.print}</button>
      </p>
      {isFiltered && <p className="section-note">{words.onlyShown}</p>}
      <p role="status" className="download-state">
        {making && words.making}
        {typeof state === 'object' && 'made' in state && words.saved(state.made)}
      </p>
      {state === 'failed' && <p role="alert" className="download-state">{words.failed}</p>}
    </Section>
  );
}
