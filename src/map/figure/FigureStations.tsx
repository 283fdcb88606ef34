import { baseFeaturesOf } from '../../catalogue/base-features';
import type { Catalogue } from '../../catalogue/catalogue';
import type { LonLat } from '../../geo/mercator';
import { project, type FigureCamera } from './figure-camera';

/** Stations as small rings, interchanges larger. */
export function FigureStations({ catalogue, camera, scale }: { readonly catalogue: Catalogue; readonly camera: FigureCamera; readonly scale: number }) {
  return baseFeaturesOf(catalogue.base, 'station').map(({ geometry, properties }, index) => {
    if (geometry.type !== 'Point') return null;
    const { x, y } = project(camera, geometry.coordinates as unknown as LonLat);
    return <circle key={index} className="figure-station" cx={x.toFixed(1)} cy={y.toFixed(1)} r={((properties.lines?.length ?? 1) > 1 ? 3.4 : 2.5) * scale} />;
  });
}
