import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Catalogue } from '../catalogue/catalogue';
import { createLookups } from '../catalogue/lookups';
import { useSessionState } from '../session/context';
import type { Replacement } from '../session/session';
import { useLookups, useViewStore, ViewProvider } from '../view/context';

/** Everything below sees the catalogue with the boundaries that the reader has put in use. */
export function SessionLookups({ children }: { readonly children: ReactNode }) {
  const own = useLookups();
  const store = useViewStore();
  const catalogue = useReplaced(own.catalogue);
  const lookups = useMemo(() => (catalogue === own.catalogue ? own : createLookups(catalogue)), [own, catalogue]);
  return <ViewProvider lookups={lookups} store={store}>{children}</ViewProvider>;
}

interface Replaced {
  readonly of: readonly Replacement[];
  readonly catalogue: Catalogue;
}

/** What replaces a boundary loads when there is one to replace; until then, and where it cannot load, the catalogue stays. */
function useReplaced(catalogue: Catalogue): Catalogue {
  const replacements = useSessionState((state) => state.replacements);
  const [made, setMade] = useState<Replaced | null>(null);
  useEffect(() => {
    if (replacements.length === 0) return;
    let wanted = true;
    import('../session/with-replacements').then(
      ({ withReplacements }) => wanted && setMade({ of: replacements, catalogue: withReplacements(catalogue, replacements) }),
      (error: unknown) => console.warn('replacements:', error),
    );
    return () => {
      wanted = false;
    };
  }, [catalogue, replacements]);
  return replacements.length > 0 && made ? made.catalogue : catalogue;
}
