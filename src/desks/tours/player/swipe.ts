interface Spot {
  readonly x: number;
  readonly y: number;
}

const swipePixels = 48;
const tapPixels = 10;
/** The part of the screen, from the left, where a tap goes back. */
const backShare = 1 / 3;

/** What a finger has asked for, from where it came down to where it left; null for neither a swipe nor a tap. */
export function gestureOf(down: Spot, up: Spot, width: number): 'next' | 'previous' | null {
  const [across, along] = [up.x - down.x, up.y - down.y];
  if (Math.hypot(across, along) <= tapPixels) return up.x < width * backShare ? 'previous' : 'next';
  if (Math.abs(across) < swipePixels || Math.abs(across) < Math.abs(along) * 1.5) return null;
  return across < 0 ? 'next' : 'previous';
}
