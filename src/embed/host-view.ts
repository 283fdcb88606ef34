import type { Lookups } from '../catalogue/lookups';
import { parameters } from '../view/parameters';
import { languages, selectedPlace, type View } from '../view/view';
import { protocolVersion, requestFields, viewFields, type HostView, type MapInformation, type SelectedPlace } from './protocol';

/** What is the reader’s own – typed, weighed, asked about, told to a desk –, and not for the host. */
export const withoutReader: Partial<View> = { frame: null, work: {}, query: '', site: null, shortlist: [] };

/**
 * What a host is told of a view.
 * @param address of the whole map at this view, without what is the reader’s own
 */
export function hostViewOf(view: View, lookups: Lookups, address: string): HostView {
  const written = (name: string): string | null => parameters.find((parameter) => parameter.name === name)?.write(view, lookups) ?? null;
  return {
    plan: view.plan,
    page: written('page'),
    place: selectedPlace(view),
    layers: written('layers'),
    compare: written('compare'),
    base: view.baseMap,
    industry: view.filter.industry,
    kind: view.filter.kind,
    subdistrict: view.filter.subdistrict,
    theme: view.theme,
    lang: view.language,
    address,
  };
}

export function informationOf({ catalogue: { district, plans } }: Lookups, since: number): MapInformation {
  return {
    since,
    versions: [protocolVersion],
    title: district.title,
    languages,
    plans: plans.map(({ id, name }) => ({ id, name })),
    requests: Object.keys(requestFields),
    fields: viewFields,
  };
}

export function selectedFor(view: View, lookups: Lookups): SelectedPlace | null {
  const id = selectedPlace(view);
  const place = id === null ? undefined : lookups.find('place', id);
  return place ? { id: place.id, kind: place.kind, name: place.name } : null;
}
