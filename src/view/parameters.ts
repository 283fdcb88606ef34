import { placeKinds } from '../catalogue/kinds';
import type { Lookups } from '../catalogue/lookups';
import { recordTypes } from '../catalogue/records';
import { languages, listIds, type Page, type View } from './view';

/**
 * One parameter of the address. `read` returns null for a value it does not know, which the reader is then
 * told of; `write` returns null for the default, which is left out of the address.
 */
export interface Parameter {
  readonly name: string;
  read(raw: string, view: View, lookups: Lookups): View | null;
  write(view: View, lookups: Lookups): string | null;
}

const plan: Parameter = {
  name: 'plan',
  read: (raw, view, lookups) => (lookups.plan(raw) ? { ...view, plan: raw } : null),
  write: (view, lookups) => (view.plan === lookups.catalogue.plans[0]?.id ? null : view.plan),
};

const place: Parameter = {
  name: 'place',
  read: (raw, view, lookups) => (lookups.find('place', raw) ? { ...view, page: { type: 'place', id: raw } } : null),
  write: ({ page }) => (page.type === 'place' ? page.id : null),
};

/** `list/projects`, `industry/…`, `document/…/box-1`. A place has a parameter of its own. */
const page: Parameter = {
  name: 'page',
  read(raw, view, lookups) {
    const read = readPage(raw, lookups);
    return read && { ...view, page: read };
  },
  write({ page: shown }) {
    if (shown.type === 'home' || shown.type === 'place') return null;
    const section = shown.type !== 'list' && shown.section ? `/${shown.section}` : '';
    return `${shown.type}/${shown.id}${section}`;
  },
};

function readPage(raw: string, lookups: Lookups): Page | null {
  const [type, id = '', section, ...rest] = raw.split('/');
  if (rest.length > 0) return null;
  if (type === 'list') {
    const list = listIds.find((candidate) => candidate === id);
    return list && section === undefined ? { type: 'list', id: list } : null;
  }
  const record = recordTypes.find((candidate) => candidate === type);
  if (!record || record === 'place' || !lookups.find(record, id)) return null;
  if (section === undefined) return { type: record, id };
  const known = record === 'document' && lookups.find(record, id)?.sections.some((candidate) => candidate.id === section);
  return known ? { type: record, id, section } : null;
}

const layers: Parameter = {
  name: 'layers',
  read(raw, view, lookups) {
    const asked = raw === '' ? [] : raw.split(',');
    const known = asked.every((id) => lookups.catalogue.layers.some((layer) => layer.id === id));
    return known ? { ...view, layers: [...new Set(asked)] } : null;
  },
  write: (view) => view.layers?.join(',') ?? null,
};

const industry: Parameter = {
  name: 'industry',
  read: (raw, view, lookups) =>
    lookups.find('industry', raw) ? { ...view, filter: { ...view.filter, industry: raw } } : null,
  write: (view) => view.filter.industry,
};

const kind: Parameter = {
  name: 'kind',
  read(raw, view) {
    const known = placeKinds.find((candidate) => candidate === raw);
    return known ? { ...view, filter: { ...view.filter, kind: known } } : null;
  },
  write: (view) => view.filter.kind,
};

const subdistrict: Parameter = {
  name: 'subdistrict',
  read: (raw, view, lookups) =>
    lookups.catalogue.district.subdistricts.some((candidate) => candidate.id === raw)
      ? { ...view, filter: { ...view.filter, subdistrict: raw } }
      : null,
  write: (view) => view.filter.subdistrict,
};

const longestQuery = 100;

const query: Parameter = {
  name: 'q',
  read: (raw, view) => ({ ...view, query: [...raw].slice(0, longestQuery).join('') }),
  write: (view) => view.query || null,
};

const language: Parameter = {
  name: 'lang',
  read(raw, view) {
    const known = languages.find((candidate) => candidate === raw);
    return known ? { ...view, language: known } : null;
  },
  write: (view) => (view.language === languages[0] ? null : view.language),
};

/** Every parameter the address may carry, in the order they are written. `page` stands before `place`, which wins. */
export const parameters: readonly Parameter[] = [plan, page, place, layers, industry, kind, subdistrict, query, language];
