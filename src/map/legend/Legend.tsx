import { useEffect, useState } from 'react';
import { useMessages, useText } from '../../i18n/context';
import { Glyph } from '../../symbols/PlaceGlyph';
import { useLookups, useView, useViewStore } from '../../view/context';
import type { Picture } from '../picture';
import { BasisSwatch } from './BasisSwatch';
import { legendOf } from './legend';

/** What the marks on the map mean, and which layers are shown. Folded up on a phone. */
export function Legend({ picture }: { picture: Picture }) {
  const { catalogue } = useLookups();
  const view = useView();
  const store = useViewStore();
  const messages = useMessages();
  const text = useText();
  const [open, setOpen] = useState(false);
  // Folded until the page is measured: on a phone it would cover the map.
  useEffect(() => setOpen(window.matchMedia('(width >= 720px)').matches), []);
  const { kinds, bases } = legendOf(picture);
  const populated = catalogue.layers.filter((layer) => picture.items.some((item) => item.place.layer === layer.id));
  const toggle = (layer: string, shown: boolean): void => {
    const layers = populated.map(({ id }) => id).filter((id) => (id === layer ? shown : picture.visibleLayers.has(id)));
    store.adjust({ layers });
  };

  return (
    <details className="legend" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.map.legend}</summary>
      <div className="legend-body">
        <ul className="legend-kinds">
          {kinds.map(({ kind, field, symbol }) => (
            <li key={`${kind} ${field ?? ''}`}>
              <Glyph symbol={symbol} size={18} />
              <span>{messages.kinds[kind]}{field && <small> {messages.fields[field]}</small>}</span>
            </li>
          ))}
        </ul>
        <ul className="legend-bases" aria-label={messages.placement.title}>
          {bases.map((basis) => (
            <li key={basis}>
              <BasisSwatch basis={basis} />
              <span>{messages.placement.bases[basis].name}<small> {messages.placement.bases[basis].explanation}</small></span>
            </li>
          ))}
          {picture.dimmed.size > 0 && <li><span className="legend-faint" aria-hidden="true" /><span>{messages.map.dimmed}</span></li>}
        </ul>
        <fieldset className="legend-layers">
          <legend>{messages.map.layers}</legend>
          {populated.map((layer) => (
            <label key={layer.id}>
              <input
                type="checkbox"
                checked={picture.visibleLayers.has(layer.id)}
                onChange={(event) => toggle(layer.id, event.currentTarget.checked)}
              />
              {text(layer.title)}
            </label>
          ))}
          {view.layers && (
            <button type="button" className="link-button" onClick={() => store.adjust({ layers: null })}>{messages.map.lensLayers}</button>
          )}
        </fieldset>
      </div>
    </details>
  );
}
