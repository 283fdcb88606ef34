import type { MapRef, ViewStateChangeEvent } from '@vis.gl/react-maplibre';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { cameraOfFrame, type Camera } from '../../geo/mercator';
import { useSession } from '../../session/context';
import { useLookups, useViewState, useViewStore } from '../../view/context';
import { shorterSide, type ClearArea } from '../clear-area';
import type { Display } from '../display';
import { districtFrame, markedFrame } from '../framing';
import { idsOf, type Picture } from '../picture';

const longestFlightMilliseconds = 900;

function restingCamera(picture: Picture, catalogue: Parameters<typeof districtFrame>[0], clear: ClearArea): Camera {
  const frame = markedFrame(picture.marked) ?? districtFrame(catalogue);
  return cameraOfFrame(frame, shorterSide(clear));
}

/** Where the map begins: at the address’s camera, else at the selected place, else at the whole district. */
export function useInitialCamera(picture: Picture, clearArea: RefObject<ClearArea>, display: Display) {
  const { catalogue } = useLookups();
  const asked = useViewState((state) => state.arrival.camera);
  const [initial] = useState(() => {
    const clear = clearArea.current;
    const { center, zoom, bearing = 0 } = asked ?? restingCamera(picture, catalogue, clear);
    const [longitude, latitude] = display.toDisplay(center);
    return { longitude, latitude, zoom, bearing, padding: { ...clear.padding } };
  });
  return initial;
}

/**
 * Moves the camera when another place is selected or another address arrived at, and notes in the address where
 * the reader leaves it. The camera itself lives in the map alone.
 */
export function useCameraFollowing(map: MapRef | null, picture: Picture, clearArea: RefObject<ClearArea>, display: Display) {
  const { catalogue } = useLookups();
  const store = useViewStore();
  const arrival = useViewState((state) => state.arrival);
  const markedIds = idsOf(picture.marked);
  const session = useSession();
  const followed = useRef({ arrival: arrival.count, marked: markedIds, framing: session.getState().framing });
  const movedByAddress = useRef(false);

  const easeTo = useCallback(
    (camera: Camera): void => {
      map?.easeTo({
        center: [...display.toDisplay(camera.center)],
        zoom: camera.zoom,
        ...(camera.bearing !== undefined && { bearing: camera.bearing }),
        padding: { ...clearArea.current.padding },
        duration: longestFlightMilliseconds,
      });
    },
    [map, clearArea, display],
  );

  useEffect(() => {
    if (!map) return;
    const before = followed.current;
    // What a desk asks for with the marking goes before what is marked.
    const { framing } = session.getState();
    followed.current = { arrival: arrival.count, marked: markedIds, framing };
    const framed = framing !== null && framing !== before.framing;
    if (before.arrival !== arrival.count) {
      movedByAddress.current = true;
      const { center, zoom, bearing = 0 } = arrival.camera ?? restingCamera(picture, catalogue, clearArea.current);
      map.jumpTo({ center: [...display.toDisplay(center)], zoom, bearing, padding: { ...clearArea.current.padding } });
      movedByAddress.current = false;
    } else if (before.marked !== markedIds && markedIds !== '' && !framed) {
      easeTo(restingCamera(picture, catalogue, clearArea.current));
    }
  }, [map, session, arrival, markedIds, picture, catalogue, clearArea, display, easeTo]);

  // Over another base map the same spot is drawn elsewhere: what was in the middle stays there.
  const drawnBy = useRef(display);
  useEffect(() => {
    const before = drawnBy.current;
    drawnBy.current = display;
    if (!map || before === display) return;
    const { lng, lat } = map.getCenter();
    movedByAddress.current = true;
    map.jumpTo({ center: [...display.toDisplay(before.toWgs84([lng, lat]))] });
    movedByAddress.current = false;
  }, [map, display]);

  return {
    reset: () => easeTo({ ...cameraOfFrame(districtFrame(catalogue), shorterSide(clearArea.current)), bearing: 0 }),
    settle: ({ viewState }: ViewStateChangeEvent) => {
      if (movedByAddress.current) return;
      store.settle({ center: display.toWgs84([viewState.longitude, viewState.latitude]), zoom: viewState.zoom, bearing: viewState.bearing });
    },
  };
}
