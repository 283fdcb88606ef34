import { useMemo } from 'react';
import { useMessages } from '../../i18n/context';
import { formatDistance } from '../../i18n/numbers';
import { circleAround } from '../../geo/circle';
import type { Frame, LonLat } from '../../geo/mercator';
import { useLookups } from '../../view/context';
import { districtFrame } from '../framing';
import { namedFamilies } from '../named-families';
import { shownItems, type Picture } from '../picture';
import { InstantBase, InstantBaseLabels } from './InstantBase';
import { InstantPlaceLabel, InstantPlaceShape } from './InstantPlace';
import { pathOf, viewBoxOf } from './paths';

interface InstantPictureProps {
  readonly picture: Picture;
  readonly frame: Frame;
}

/**
 * The map as plain SVG: readable, clickable and focusable before any map engine has loaded, and where none can.
 * Geometry scales with the frame; labels and glyphs are placed in percent, so that they keep their size on every
 * screen without measuring it and without a style attribute.
 */
export function InstantPicture({ picture, frame }: InstantPictureProps) {
  const lookups = useLookups();
  const messages = useMessages();
  const whole = useMemo(() => districtFrame(lookups.catalogue), [lookups]);
  const items = shownItems(picture);
  const selected = picture.selected?.item.place ?? null;
  const uncertainty = selected?.placement?.uncertaintyMetres ?? 0;
  const named = namedFamilies(picture);
  const closeUp = whole.side / frame.side > 1.9;
  const labels = items.filter(({ symbol, place }) => closeUp || place.id === selected?.id || named.has(symbol.family));

  return (
    <svg className="instant" role="group" aria-label={messages.map.instantLabel} width="100%" height="100%" overflow="visible">
      <svg viewBox={viewBoxOf(whole, frame)} width="100%" height="100%" overflow="visible">
        <InstantBase whole={whole} />
        {items.map((item) => (
          <InstantPlaceShape key={item.place.id} item={item} picture={picture} whole={whole} />
        ))}
        {selected?.label && uncertainty > 0 && (
          <path className="instant-uncertainty" d={pathOf(circleAround(selected.label, uncertainty), whole)} pointerEvents="none">
            <title>{messages.map.uncertainty(formatDistance(uncertainty, messages))}</title>
          </path>
        )}
      </svg>
      <InstantBaseLabels frame={frame} closeUp={closeUp} occupied={labels.flatMap(({ place }) => (place.label ? [place.label as LonLat] : []))} />
      {items.filter((item) => !labels.includes(item)).map((item) => (
        <InstantPlaceLabel key={item.place.id} item={item} picture={picture} frame={frame} named={false} />
      ))}
      {labels.map((item) => (
        <InstantPlaceLabel key={item.place.id} item={item} picture={picture} frame={frame} named />
      ))}
    </svg>
  );
}

