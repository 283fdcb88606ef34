import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/context';
import { formatDistance } from '../../i18n/numbers';
import { Glyph } from '../../symbols/PlaceGlyph';
import type { Picture } from '../picture';
import { BasisSwatch } from './BasisSwatch';
import { LayerSwitches } from './LayerSwitches';
import { legendOf } from './legend';

/** What the marks on the map mean, and which layers are shown. Folded up on a phone. */
export function Legend({ picture }: { picture: Picture }) {
  const messages = useMessages();
  const legend = useRef<HTMLDetailsElement>(null);
  // Folded until the page is measured: on a phone it would cover the map.
  useEffect(() => {
    if (legend.current && window.matchMedia('(width >= 720px)').matches) legend.current.open = true;
  }, []);
  const { rows, edges } = legendOf(picture);
  const uncertainty = picture.selected?.item.place.placement?.uncertaintyMetres ?? 0;

  return (
    <details className="legend" ref={legend}>
      <summary>{messages.map.legend}</summary>
      <div className="legend-body">
        <ul className="legend-kinds">
          {rows.map(({ kind, symbol, fields }) => (
            <li key={kind}>
              {fields.length === 0 && <Glyph symbol={symbol} size={18} />}
              <span>{kind === 'institution' ? messages.lists.institutions : messages.kinds[kind]}</span>
              {fields.length > 0 && (
                <ul className="legend-fields">
                  {fields.map((entry) => (
                    <li key={entry.field}><Glyph symbol={entry.symbol} size={15} />{messages.fields[entry.field]}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
        <ul className="legend-bases" aria-label={messages.placement.title}>
          {edges.map(({ drawnAs, bases }) => (
            <li key={drawnAs}>
              <BasisSwatch basis={drawnAs} />
              <span>{bases.map((basis) => messages.placement.bases[basis].name).join(' / ')}</span>
            </li>
          ))}
          {uncertainty > 0 && (
            <li>
              <BasisSwatch basis="candidate" />
              <span>{messages.map.uncertainty(formatDistance(uncertainty, messages))}</span>
            </li>
          )}
          {picture.dimmed.size > 0 && <li><span className="legend-faint" aria-hidden="true" /><span>{messages.map.dimmed}</span></li>}
        </ul>
        <LayerSwitches picture={picture} />
      </div>
    </details>
  );
}
