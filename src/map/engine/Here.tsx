import { Layer, Marker, Source, type MapRef } from '@vis.gl/react-maplibre';
import { useEffect } from 'react';
import { circleAround } from '../../geo/circle';
import { useMessages } from '../../i18n/context';
import { formatDistance } from '../../i18n/numbers';
import { coloursOf, type ScreenTheme } from '../../theme/theme';
import type { Display } from '../display';
import type { Whereabouts } from './useLocation';

interface HereProps {
  readonly map: MapRef;
  readonly whereabouts: Whereabouts;
  readonly display: Display;
  readonly theme: ScreenTheme;
}

const closeUp = 14;

/** Where the reader is, with the circle that they are within. */
export function Here({ map, whereabouts, display, theme }: HereProps) {
  const messages = useMessages();
  const { position, accuracyMetres } = whereabouts;
  const [longitude, latitude] = display.toDisplay(position);
  useEffect(() => {
    map.easeTo({ center: [longitude, latitude], zoom: Math.max(map.getZoom(), closeUp) });
  }, [map, longitude, latitude]);
  const name = messages.tools.here(formatDistance(accuracyMetres, messages));
  const { focus } = coloursOf(theme);
  return (
    <>
      <Source id="here" type="geojson" data={{ type: 'Feature', properties: {}, geometry: circleAround([longitude, latitude], accuracyMetres) }}>
        <Layer id="here-accuracy" type="fill" paint={{ 'fill-color': focus, 'fill-opacity': 0.12 }} />
      </Source>
      <Marker longitude={longitude} latitude={latitude}>
        <span className="here" role="img" aria-label={name} title={name} />
      </Marker>
    </>
  );
}
