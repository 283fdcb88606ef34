import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import type { Archive } from './pmtiles-layers';

let registered: Protocol | null = null;

/** Teaches MapLibre to read `pmtiles://` addresses, once. */
export function registerArchives(): Protocol {
  if (!registered) {
    registered = new Protocol();
    addProtocol('pmtiles', registered.tile);
  }
  return registered;
}

/** Reads what an archive says of itself; the map then draws from the same one. Rejects where it is not to be had. */
export async function openArchive(url: string): Promise<Archive> {
  const archive = new PMTiles(url);
  registerArchives().add(archive);
  return { url, header: await archive.getHeader(), metadata: await archive.getMetadata() };
}
