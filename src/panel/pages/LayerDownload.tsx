import { useState } from 'react';
import { fileFormats, layerFile, type FileFormat, type FormattedFile } from '../../formats';
import { messagesOf, useLanguage, useMessages, useWords } from '../../i18n/context';
import { frameWords } from '../../i18n/frame';
import { isRestrictedFrame } from '../../ui/restricted-frame';
import { saveFile } from '../../ui/save-file';
import { useLookups, useView } from '../../view/context';
import { Section } from '../../parts/Section';

/** Relative to the page. The folder lies beside a site on a server, not beside a single file opened from a disk. Its words stand here, where they come late. */
const openData = {
  'zh-CN': { page: 'data/index.html', words: '全部开放数据与字段说明' },
  en: { page: 'data/en.html', words: 'All open data, and what their fields mean' },
} as const satisfies Record<ReturnType<typeof useLanguage>, { page: string; words: string }>;
const isServed = (): boolean => window.location.protocol !== 'file:';

type State = 'idle' | 'failed' | { readonly making: FileFormat } | { readonly made: FormattedFile };

/** The layer to take away, in each format. The file is made in the browser when it is asked for. */
export default function LayerDownload({ layer }: { layer: string }) {
  const lookups = useLookups();
  const language = useLanguage();
  const { download: words } = useMessages().layers;
  const framed = useView().frame !== null;
  const frameSays = useWords(frameWords);
  const [state, setState] = useState<State>('idle');
  const making = typeof state === 'object' && 'making' in state ? state.making : null;
  const made = typeof state === 'object' && 'made' in state ? state.made : null;

  const save = async (format: FileFormat): Promise<void> => {
    setState({ making: format });
    try {
      const file = await layerFile(format, lookups, layer, {
        language,
        // The reader’s own day. Swedish writes dates as ISO 8601 does.
        date: new Date().toLocaleDateString('sv-SE'),
        notice: { zh: messagesOf('zh-CN').indicative, en: messagesOf('en').indicative },
      });
      saveFile({ name: file.name, type: file.type, content: file.text });
      setState({ made: file });
    } catch (error) {
      console.warn('download:', error);
      setState('failed');
    }
  };

  return (
    <Section title={words.title} note={words.hint}>
      <p className="downloads">
        {fileFormats.map((format) => (
          // Not disabled while a file is made: that would take the focus from the button that was pressed.
          <button
            key={format}
            type="button"
            className="button"
            aria-busy={making === format}
            aria-disabled={making !== null}
            onClick={making === null ? () => void save(format) : undefined}
          >
            {words.formats[format]}
          </button>
        ))}
      </p>
      {framed && isRestrictedFrame() && <p className="faint">{frameSays.noDownload}</p>}
      {isServed() && <p><a href={openData[language].page} target={framed ? '_blank' : undefined} rel="noopener">{openData[language].words}</a></p>}
      <p role="status" className="download-state">
        {making && words.making}
        {made && <>{words.saved(made.name)}{made.leftOut > 0 && ` ${words.leftOut(made.leftOut)}`}</>}
      </p>
      {state === 'failed' && <p role="alert" className="download-state">{words.failed}</p>}
    </Section>
  );
}
