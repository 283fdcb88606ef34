import type { Boundary } from '../../geo/boundary/boundary';

/** Where the draft last came from: it decides how sure it is taken to be at first. */
export type DraftOrigin = 'file' | 'drawing' | 'typing';

export interface Draft {
  readonly boundary: Boundary;
  readonly origin: DraftOrigin;
}

/** A new boundary in the making, with the steps that led to it. */
export interface Work {
  readonly past: readonly (Draft | null)[];
  readonly draft: Draft | null;
  readonly future: readonly (Draft | null)[];
}

export type WorkAction = { readonly type: 'set'; readonly draft: Draft | null } | { readonly type: 'undo' } | { readonly type: 'redo' };

export const noWork: Work = { past: [], draft: null, future: [] };

/** A hundred steps back are enough for a hand, and bounded for a surveyor’s thousand corners. */
const mostSteps = 100;

export function workReducer(work: Work, action: WorkAction): Work {
  const { past, draft, future } = work;
  switch (action.type) {
    case 'set':
      if (!draft && !action.draft) return work;
      return { past: [...past, draft].slice(-mostSteps), draft: action.draft, future: [] };
    case 'undo': {
      const before = past.at(-1);
      return before === undefined ? work : { past: past.slice(0, -1), draft: before, future: [draft, ...future] };
    }
    case 'redo': {
      const [after, ...rest] = future;
      return after === undefined ? work : { past: [...past, draft], draft: after, future: rest };
    }
  }
}
