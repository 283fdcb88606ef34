import { useCallback, useEffect, useState } from 'react';
import type { Finding } from '../../catalogue-checks/finding';
import { useSession } from '../../session/context';
import { overlayOf } from './overlay';

export interface SeenFinding {
  /** Id of the finding that is laid over the map; null for none. */
  readonly seen: string | null;
  /** Lays a finding over the map and frames it; null takes away what is there. */
  readonly see: (finding: Finding | null) => void;
}

/** The one finding that is shown on the map, taken off it when the desk is left. */
export function useSeenFinding(): SeenFinding {
  const session = useSession();
  const [seen, setSeen] = useState<string | null>(null);
  const see = useCallback((finding: Finding | null) => {
    setSeen(finding?.id ?? null);
    if (!finding?.sights) {
      session.setState({ overlay: null });
      return;
    }
    const { overlay, bounds } = overlayOf(finding.sights);
    session.setState({ overlay, ...(bounds && { framing: { bounds } }) });
  }, [session]);
  useEffect(() => () => session.setState({ overlay: null }), [session]);
  return { seen, see };
}
