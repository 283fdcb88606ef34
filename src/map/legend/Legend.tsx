import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/context';
import { formatDistance } from '../../i18n/numbers';
import { Glyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import type { Picture } from '../picture';
import { baseLegendOf } from './base-legend';
import { BaseSwatch } from './BaseSwatch';
import { BasisSwatch } from '../../symbols/BasisSwatch';
import { legendOf } from './legend';
import { partName } from './part-name';

interface LegendProps {
  readonly picture: Picture;
  readonly beside: Picture | null;
  /** Whether a base map with a ground of its own lies below: of the embedded one, only the district’s edge is drawn then. */
  readonly overBaseMap?: boolean;
}

/** In less room than this, the legend would cover the map. */
const roomPixels = { width: 620, height: 540 };

/**
 * Folds the legend up where the map is small, as on a phone, in a low frame or beside a wide table, and opens it where
 * there is room.
 * Gives what ends it.
 */
function foldWhereSmall(legend: HTMLDetailsElement): (() => void) | undefined {
  const stage = legend.parentElement;
  if (!stage) return undefined;
  // Folded until the page is measured. The window tells a phone at once, the map’s own width whatever else is narrow.
  let roomy = window.matchMedia('(width >= 720px) and (height >= 600px)').matches;
  legend.open = roomy;
  const observer = new ResizeObserver(([entry]) => {
    const before = roomy;
    const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
    roomy = width >= roomPixels.width && height >= roomPixels.height;
    // Only when that changes: in between, it is the reader’s to open and fold.
    if (roomy !== before) legend.open = roomy;
  });
  observer.observe(stage);
  return () => observer.disconnect();
}

/** What the marks on the map mean. */
export function Legend({ picture, beside, overBaseMap = false }: LegendProps) {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const legend = useRef<HTMLDetailsElement>(null);
  useEffect(() => (legend.current ? foldWhereSmall(legend.current) : undefined), []);
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
