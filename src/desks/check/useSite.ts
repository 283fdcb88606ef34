import { useMemo } from 'react';
import { siteReport, type SiteReport } from '../../assignment/site-report';
import type { Place } from '../../catalogue/catalogue';
import { useLookups, useView } from '../../view/context';
import { keptPosition } from './site-overlay';

/** What is asked: a position, a place with one, a place without, or nothing yet. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'report'; readonly report: SiteReport }
  | { readonly kind: 'unplaced'; readonly place: Place };

/** The question in the address and its answer. A position wins over a place: it was asked later. */
export function useSite(placeId: string | undefined): Asked {
  const lookups = useLookups();
  const { site } = useView();
  return useMemo((): Asked => {
    if (site) return { kind: 'report', report: siteReport(lookups, keptPosition(site)) };
    const place = placeId === undefined ? undefined : lookups.find('place', placeId);
    if (!place) return { kind: 'nothing' };
    if (!place.label) return { kind: 'unplaced', place };
    return { kind: 'report', report: siteReport(lookups, place.label, place) };
  }, [lookups, site, placeId]);
}
