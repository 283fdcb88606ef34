import { ScaleControl, type MapRef } from '@vis.gl/react-maplibre';
import type { Display } from '../display';
import { SpotCard } from '../spot/SpotCard';
import { Cross } from './Cross';
import { useMiddle } from './useMiddle';

/** The cross at the middle of what nothing covers of the map, and the coordinates beneath it. */
export function Spot({ map, display, close }: { map: MapRef; display: Display; close: () => void }) {
  const { position, left, top } = useMiddle(map);
  return (
    <>
      <Cross left={left} top={top} />
      <SpotCard position={display.toWgs84(position)} close={close} />
    </>
  );
}

/** The scale bar, in metres and kilometres. */
export function Scale() {
  return <ScaleControl position="bottom-left" unit="metric" maxWidth={110} />;
}
