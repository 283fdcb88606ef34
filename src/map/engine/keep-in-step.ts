import type { Map } from 'maplibre-gl';

/**
 * Keeps the cameras of two maps in step, whichever of them is moved; the second begins where the first is.
 * @returns lets go of both
 */
export function keepInStep(first: Map, second: Map): () => void {
  let following = false;
  const follow = (leader: Map, follower: Map) => (): void => {
    // A follower’s own move must not lead in turn.
    if (following) return;
    following = true;
    follower.jumpTo({
      center: leader.getCenter(), zoom: leader.getZoom(), bearing: leader.getBearing(), padding: leader.getPadding(),
    });
    following = false;
  };
  const [firstMoves, secondMoves] = [follow(first, second), follow(second, first)];
  firstMoves();
  first.on('move', firstMoves);
  second.on('move', secondMoves);
  return () => {
    first.off('move', firstMoves);
    second.off('move', secondMoves);
  };
}
