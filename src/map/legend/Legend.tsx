import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/context';
import { formatDistance } from '../../i18n/numbers';
import { Glyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import type { Picture } from '../picture';
import { baseLegendOf } from './base-legend';
import { BaseSwatch } from './BaseSwatch';
import { BasisSwatch } from './BasisSwatch';
import { legendOf } from './legend';
import { partName } from './part-name';

interface LegendProps {
  readonly picture: Picture;
  readonly beside: Picture | null;
  /** Whether a base map with a ground of its own lies below: of the embedded one, only the district’s edge is drawn then. */
  readonly overBaseMap?: boolean;
}

/** What the marks on the map mean. Folded up on a phone. */
export function Legend({ picture, beside, overBaseMap = false }: LegendProps) {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const legend = useRef<HTMLDetailsElement>(null);
  // Folded until the page is measured: on a phone it would cover the map.
  useEffect(() => {
    if (legend.current && window.matchMedia('(width >= 720px)').matches) legend.current.open = true;
  }, []);
  const { rows, edges } = legendOf(picture, ...(beside ? [beside] : []));
  const base = baseLegendOf(catalogue.base).filter(({ drawn }) => !overBaseMap || drawn === 'outline');
  const uncertainty = picture.selected?.item.place.placement?.uncertaintyMetres ?? 0;

  return (
    <details className="legend" ref={legend}>
      <summary>{messages.map.legend}</summary>
      <div className="legend-body">
        <ul className="legend-kinds">
          {rows.map(({ kind, symbol, parts }) => (
            <li key={kind}>
              {parts.length === 0 && <Glyph symbol={symbol} size={18} />}
              <span>{kind === 'institution' ? messages.lists.institutions : messages.kinds[kind]}</span>
              {parts.length > 0 && (
                <ul className="legend-fields">
                  {parts.map((part) => (
                    <li key={part.name}><Glyph symbol={part.symbol} size={18} />{partName(part, messages)}</li>
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
              <span>
                {bases.map((basis) => (
                  <span key={basis} className="legend-basis">
                    {messages.placement.bases[basis].name} <small>{messages.placement.bases[basis].explanation}</small>
                  </span>
                ))}
              </span>
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
        {base.length > 0 && (
          <ul className="legend-base" aria-label={messages.layers.base.title}>
            {base.map((row) => (
              <li key={row.drawn}>
                <BaseSwatch {...row} />
                <span>{row.drawn === 'highSpeed' ? messages.map.railway : messages.layers.base[row.drawn]}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
