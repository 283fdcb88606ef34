import { useMessages, useText } from '../../i18n/context';
import type { Frame } from '../../geo/mercator';
import { GlyphShape } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { colourVariable } from '../../theme/theme';
import { ViewLink } from '../../view/ViewLink';
import type { Picture, PictureItem } from '../picture';
import { pathOf, percentOf } from './paths';

/** How a place stands in the picture at present, as class names. */
function standing(item: PictureItem, picture: Picture): string {
  const selected = picture.marked.includes(item);
  return [
    `is-${item.symbol.family}`,
    `is-${item.basis}`,
    selected ? 'is-selected' : '',
    !selected && picture.marked.length > 0 ? 'is-receding' : '',
    picture.dimmed.has(item.place.id) ? 'is-dimmed' : '',
  ].filter(Boolean).join(' ');
}

interface InstantPlaceProps {
  readonly item: PictureItem;
  readonly picture: Picture;
}

/** The polygon or line of a place; nothing for a point. Its label is the link that keyboards reach. */
export function InstantPlaceShape({ item, picture, whole }: InstantPlaceProps & { whole: Frame }) {
  const { place, symbol } = item;
  if (!place.geometry || place.geometry.type === 'Point') return null;
  const area = place.geometry.type === 'Polygon' || place.geometry.type === 'MultiPolygon';
  return (
    <ViewLink to={{ page: { type: 'place', id: place.id } }} tabIndex={-1} aria-hidden="true">
      <path
        className={`instant-shape ${area ? 'is-area' : 'is-line'} ${standing(item, picture)}`}
        d={pathOf(place.geometry, whole)}
        fill={area ? colourVariable(symbol.colour) : 'none'}
        stroke={colourVariable(symbol.colour)}
      />
    </ViewLink>
  );
}

/** The glyph of a place and, where there is room for it, its name. */
export function InstantPlaceLabel({ item, picture, frame, named }: InstantPlaceProps & { frame: Frame; named: boolean }) {
  const lookups = useLookups();
  const text = useText();
  const messages = useMessages();
  const { place, symbol } = item;
  if (!place.label) return null;
  const { x, y } = percentOf(frame, place.label);
  const glyph = symbol.family !== 'structure';
  const size = glyphScale[symbol.family];
  const plan = lookups.plan(place.plans[0] ?? '');
  const question = item.basis === 'candidate' ? '?' : '';
  return (
    <ViewLink
      to={{ page: { type: 'place', id: place.id } }}
      className={`instant-place ${standing(item, picture)}`}
      aria-label={[text(place.name), messages.kinds[place.kind], plan && text(plan.shortName)].filter(Boolean).join(' · ')}
      aria-current={picture.selected?.item === item ? 'true' : undefined}
    >
      <title>{text(place.name)}</title>
      {glyph && (
        <svg x={x} y={y} overflow="visible">
          <g transform={`scale(${size})`}>
            <circle className="instant-focus" r="15" />
            <GlyphShape symbol={symbol} />
          </g>
        </svg>
      )}
      {named && (
        <text className="instant-name" x={x} y={y} dy={glyph ? 15 * size + 9 : 5} textAnchor="middle" fill={colourVariable(symbol.colour)} data-zone-name={symbol.family === 'zone' ? '' : undefined}>
          {text(place.shortName ?? place.name) + question}
        </text>
      )}
    </ViewLink>
  );
}

const glyphScale = {
  headquarters: 1, zone: 1, structure: 1, unit: 0.8, science: 0.7, park: 0.66, landmark: 0.5,
} as const;
