import { useState, type RefObject } from 'react';
import { inLanguage, useLanguage, useMessages, useText } from '../../i18n/context';
import { Card } from '../../ui/Card';
import { saveFile } from '../../ui/save-file';
import { useLookups, useView } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import type { Display } from '../display';
import type { Ground } from '../engine/base-map/ground';
import type { Looking } from '../looking';
import type { Picture } from '../picture';
import { sheetContent } from './sheet-content';
import { sheetSizes, type SheetSize } from './sheet';

interface ExportCardProps {
  readonly picture: Picture;
  readonly beside: { readonly picture: Picture; readonly share: number } | null;
  /** Where the moving map looks; null while there is none. */
  readonly looking: RefObject<Looking | null>;
  readonly display: Display;
  readonly ground: Ground | null;
  readonly notices: readonly string[];
  close(): void;
}

/** Ways to take the map away, all made in the browser. */
export default function ExportCard({ picture, beside, looking, display, ground, notices, close }: ExportCardProps) {
  const lookups = useLookups();
  const view = useView();
  const language = useLanguage();
  const messages = useMessages();
  const text = useText();
  const words = messages.export;
  const [size, setSize] = useState<SheetSize>('a4');
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle');
  const date = new Date().toLocaleDateString('sv-SE');
  const name = `${inLanguage(lookups.catalogue.district.title, language)}-${view.plan}`;

  const saveImage = async (): Promise<void> => {
    const { current } = looking;
    if (!current) return;
    setState('making');
    try {
      const { makeImage } = await import('../engine/export/make-image');
      const image = await makeImage({
        lookups, view, picture, beside, size, display, messages, text, date, notices,
        camera: current.camera, clear: current.clear, ground, fontFamily: getComputedStyle(document.body).fontFamily,
      });
      saveFile({ name: `${name}-${size}-${date}.png`, type: 'image/png', content: image });
      setState('idle');
    } catch (error) {
      console.warn('export:', error);
      setState('failed');
    }
  };
  const saveDrawing = async (): Promise<void> => {
    const { structureSvg } = await import('./structure-svg');
    // The drawing has one plan, or one laid over another; a divider is for images.
    const drawn = view.comparison?.mode === 'swipe' ? { ...view, comparison: null } : view;
    const content = sheetContent({ lookups, view: drawn, messages, text, date, notices, pictures: [picture] });
    const svg = structureSvg({ lookups, picture, content, text, fontFamily: 'sans-serif' });
    saveFile({ name: `${name}-${date}.svg`, type: 'image/svg+xml', content: svg });
  };

  return (
    <Card title={words.title} className="export-card" close={close}>
      <h3>{words.image}</h3>
      <p>{looking.current ? words.imageHint : words.needsEngine}</p>
      {looking.current && (
        <>
          <fieldset className="choices">
            <legend className="visually-hidden">{words.size}</legend>
            {sheetSizes.map((candidate) => (
              <label key={candidate}>
                <input type="radio" name="sheet-size" checked={candidate === size} onChange={() => setSize(candidate)} />
                <span>{words.sizes[candidate]}</span>
              </label>
            ))}
          </fieldset>
          <button type="button" className="button" disabled={state === 'making'} onClick={() => void saveImage()}>
            {state === 'making' ? words.making : words.makeImage}
          </button>
          <p role="status">{state === 'failed' ? words.failed : ''}</p>
        </>
      )}
      <h3>{words.drawing}</h3>
      <p>{words.drawingHint}</p>
      <button type="button" className="button" onClick={() => void saveDrawing()}>{words.makeDrawing}</button>
      <h3>{words.data}</h3>
      <p>{words.dataHint}</p>
      <ul className="export-layers">
        {picture.layers.filter(({ visible }) => visible).map(({ id }) => {
          const layer = lookups.catalogue.layers.find((candidate) => candidate.id === id);
          return layer && <li key={id}><ViewLink to={{ page: { type: 'layer', id } }}>{text(layer.title)}</ViewLink></li>;
        })}
      </ul>
    </Card>
  );
}
