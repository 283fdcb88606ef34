/** What the map tells of a configured base map while it draws it. */
export type GroundEvent =
  | { readonly type: 'baseMapChanged' }
  | { readonly type: 'tileLoaded' }
  /** The status is that of HTTP; 0 where there was no answer at all. */
  | { readonly type: 'tileFailed'; readonly status: number }
  | { readonly type: 'styleFailed' };

export interface GroundHealth {
  readonly state: 'loading' | 'shown' | 'failed';
  /** Tiles refused or lost since the base map was chosen, while none had come. */
  readonly refused: number;
  /** The status of the last of them: 401 or 403 where the service refuses the key. Null while there is none. */
  readonly status: number | null;
}

export const unknownGroundHealth: GroundHealth = { state: 'loading', refused: 0, status: null };

/** A wrong key refuses every tile; one or two may be missing anywhere. */
const enoughRefusals = 3;

/**
 * Whether a base map can be had: failed where its style did, or where no tile came and at least three did not. A few
 * missing tiles never fail one of which others came, and the first tile that comes makes a failed one whole again.
 */
export function groundHealth(health: GroundHealth, event: GroundEvent): GroundHealth {
  switch (event.type) {
    case 'baseMapChanged':
      return unknownGroundHealth;
    case 'styleFailed':
      return { ...health, state: 'failed' };
    case 'tileLoaded':
      return health.state === 'shown' ? health : { ...unknownGroundHealth, state: 'shown' };
    case 'tileFailed': {
      if (health.state === 'shown') return health;
      const refused = health.refused + 1;
      return { state: refused >= enoughRefusals ? 'failed' : health.state, refused, status: event.status };
    }
  }
}
