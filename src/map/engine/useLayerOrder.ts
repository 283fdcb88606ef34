import type { MapRef } from '@vis.gl/react-maplibre';
import { useEffect } from 'react';

/** Which layers to move, and before which each, so that `present` comes to stand in the order `wanted`. The fewest are not sought. */
export function movesTo(wanted: readonly string[], present: readonly string[]): readonly { layer: string; before: string | undefined }[] {
  const there = new Set(present);
  const target = wanted.filter((id) => there.has(id));
  const known = new Set(target);
  const now = present.filter((id) => known.has(id));
  if (target.every((id, index) => id === now[index])) return [];
  return target.map((layer, index) => ({ layer, before: target[index + 1] })).reverse();
}

/** Keeps the map’s layers in the order of the style: React adds them in whatever order they come. */
export function useLayerOrder(map: MapRef | null, ids: readonly string[]): void {
  const wanted = ids.join(' ');
  useEffect(() => {
    if (!map) return;
    const target = map.getMap();
    const arrange = (): void => {
      if (!target.style) return;
      for (const { layer, before } of movesTo(wanted.split(' '), target.getLayersOrder())) target.moveLayer(layer, before);
    };
    arrange();
    target.on('styledata', arrange);
    return () => {
      target.off('styledata', arrange);
    };
  }, [map, wanted]);
}
