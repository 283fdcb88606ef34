import type { RoutingServer } from '../../../configuration/types';
import type { LonLat } from '../../../geo/mercator';

const usualProfile = { osrm: 'driving', valhalla: 'auto' } as const;

/**
 * The address that asks a server for the way through some stops. It carries their positions and nothing else: no
 * names, no times.
 *
 * OSRM: https://project-osrm.org/docs/v5.24.0/api/#route-service, longitude first.
 * Valhalla: https://valhalla.github.io/valhalla/api/turn-by-turn/api-reference/.
 * @param base what a relative address is relative to
 */
export function roadsAddress({ engine, url, profile = usualProfile[engine] }: RoutingServer, positions: readonly LonLat[], base: string): string {
  const address = new URL(url, base);
  const path = address.pathname.replace(/\/+$/, '');
  if (engine === 'osrm') {
    const places = positions.map((position) => position.map((degrees) => degrees.toFixed(6)).join(',')).join(';');
    address.pathname = `${path}/route/v1/${encodeURIComponent(profile)}/${places}`;
    for (const [name, value] of [['overview', 'full'], ['geometries', 'geojson'], ['steps', 'false'], ['alternatives', 'false']] as const) address.searchParams.set(name, value);
  } else {
    address.pathname = `${path}/route`;
    address.searchParams.set('json', JSON.stringify({
      locations: positions.map(([longitude, latitude]) => ({ lat: Number(latitude.toFixed(6)), lon: Number(longitude.toFixed(6)), type: 'break' })),
      costing: profile,
      units: 'kilometers',
      directions_type: 'none',
    }));
  }
  return address.href;
}
