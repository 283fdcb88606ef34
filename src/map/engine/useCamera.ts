import type { MapRef, ViewStateChangeEvent } from '@vis.gl/react-maplibre';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { cameraOfFrame, type Camera } from '../../geo/mercator';
import { useLookups, useViewState, useViewStore } from '../../view/context';
import { shorterSide, type ClearArea } from '../clear-area';
import { districtFrame, selectionFrame } from '../framing';
import type { Picture } from '../picture';

const longestFlightMilliseconds = 900;

function restingCamera(picture: Picture, catalogue: Parameters<typeof districtFrame>[0], clear: ClearArea): Camera {
  const frame = (picture.selected && selectionFrame(picture.selected)) ?? districtFrame(catalogue);
  return cameraOfFrame(frame, shorterSide(clear));
}

/** Where the map begins: at the address’s camera, else at the selected place, else at the whole district. */
export function useInitialCamera(picture: Picture, clearArea: RefObject<ClearArea>) {
  const { catalogue } = useLookups();
  const asked = useViewState((state) => state.arrival.camera);
  const [initial] = useState(() => {
    const clear = clearArea.current;
    const { center, zoom } = asked ?? restingCamera(picture, catalogue, clear);
    return { longitude: center[0], latitude: center[1], zoom, padding: { ...clear.padding } };
  });
  return initial;
}

/**
 * Moves the camera when another place is selected or another address arrived at, and notes in the address where
 * the reader leaves it. The camera itself lives in the map alone.
 */
export function useCameraFollowing(map: MapRef | null, picture: Picture, clearArea: RefObject<ClearArea>) {
  const { catalogue } = useLookups();
  const store = useViewStore();
  const arrival = useViewState((state) => state.arrival);
  const selectedId = picture.selected?.item.place.id ?? null;
  const followed = useRef({ arrival: arrival.count, selected: selectedId });
  const movedByAddress = useRef(false);

  const easeTo = useCallback(
    (camera: Camera): void => {
      map?.easeTo({
        center: [...camera.center],
        zoom: camera.zoom,
        padding: { ...clearArea.current.padding },
        duration: longestFlightMilliseconds,
      });
    },
    [map, clearArea],
  );

  useEffect(() => {
    if (!map) return;
    const before = followed.current;
    followed.current = { arrival: arrival.count, selected: selectedId };
    if (before.arrival !== arrival.count) {
      movedByAddress.current = true;
      const { center, zoom } = arrival.camera ?? restingCamera(picture, catalogue, clearArea.current);
      map.jumpTo({ center: [...center], zoom, padding: { ...clearArea.current.padding } });
      movedByAddress.current = false;
    } else if (before.selected !== selectedId && selectedId !== null) {
      easeTo(restingCamera(picture, catalogue, clearArea.current));
    }
  }, [map, arrival, selectedId, picture, catalogue, clearArea, easeTo]);

  return {
    reset: () => easeTo(cameraOfFrame(districtFrame(catalogue), shorterSide(clearArea.current))),
    settle: ({ viewState }: ViewStateChangeEvent) => {
      if (movedByAddress.current) return;
      store.settle({ center: [viewState.longitude, viewState.latitude], zoom: viewState.zoom });
    },
  };
}
