import { placeKinds } from '../catalogue/kinds';
import type { Lookups } from '../catalogue/lookups';
import { recordTypes } from '../catalogue/records';
import { screenThemes } from '../theme/theme';
import { defaultFrame, defaultFrameParts, frameParts } from './frame';
import { compareModes, deskIds, languages, listIds, shortlistLimit, type Page, type ShownLayer, type View } from './view';

/**
 * One parameter of the address. `read` returns null for a value it does not know, which the reader is then
 * told of; `write` returns null for the default, which is left out of the address.
 */
export interface Parameter {
  readonly name: string;
  readonly read: (raw: string, view: View, lookups: Lookups) => View | null;
  readonly write: (view: View, lookups: Lookups) => string | null;
  /** What of a value that was read had to be left out; empty where nothing was. */
  readonly excess?: (raw: string) => string;
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

/** `list/projects`, `layer/zones`, `industry/…`, `document/…/box-1`, `desks`, `desk/boundary/…`. A place has a parameter of its own. */
const page: Parameter = {
  name: 'page',
  read(raw, view, lookups) {
    const read = readPage(raw, lookups);
    return read && { ...view, page: read };
  },
  write({ page: shown }) {
    if (shown.type === 'home' || shown.type === 'place') return null;
    if (shown.type === 'desks') return shown.type;
    if (shown.type === 'desk') return ['desk', shown.id, ...(shown.place === undefined ? [] : [shown.place])].join('/');
    const section = 'section' in shown && shown.section ? `/${shown.section}` : '';
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
  if (type === 'layer') {
    return section === undefined && lookups.catalogue.layers.some((layer) => layer.id === id) ? { type: 'layer', id } : null;
  }
  if (type === 'desks') return id === '' && section === undefined ? { type } : null;
  if (type === 'desk') {
    const desk = deskIds.find((candidate) => candidate === id);
    if (!desk || (section !== undefined && !lookups.find('place', section))) return null;
    return { type, id: desk, ...(section !== undefined && { place: section }) };
  }
  const record = recordTypes.find((candidate) => candidate === type);
  if (!record || record === 'place' || !lookups.find(record, id)) return null;
  if (section === undefined) return { type: record, id };
  const known = record === 'document' && lookups.find(record, id)?.sections.some((candidate) => candidate.id === section);
  return known ? { type: record, id, section } : null;
}

/** A whole number from 0 to 100; null for anything else. */
function readPercentage(raw: string): number | null {
  return /^(100|\d{1,2})$/.test(raw) ? Number(raw) : null;
}

/** `zones,parks:40`: the layers shown from the bottom up, with their opacity in percent where it is not full. */
const layers: Parameter = {
  name: 'layers',
  read(raw, view, lookups) {
    const asked = raw === '' ? [] : raw.split(',').map((part) => readLayer(part, lookups));
    if (asked.includes(null)) return null;
    const known = asked.filter((layer) => layer !== null);
    return { ...view, layers: known.filter(({ id }, index) => known.findIndex((other) => other.id === id) === index) };
  },
  write: (view) => view.layers?.map(({ id, opacity }) => (opacity === 1 ? id : `${id}:${Math.round(opacity * 100)}`)).join(',') ?? null,
};

function readLayer(raw: string, lookups: Lookups): ShownLayer | null {
  const [id = '', percentage = '100', ...rest] = raw.split(':');
  const opacity = readPercentage(percentage);
  if (rest.length > 0 || opacity === null || !lookups.catalogue.layers.some((layer) => layer.id === id)) return null;
  return { id, opacity: opacity / 100 };
}

const middle = 50;

/** `structure-2035`, `structure-2035/overlay`, `structure-2035/swipe/30`: a plan, how it is compared, and the share. */
const comparison: Parameter = {
  name: 'compare',
  read(raw, view, lookups) {
    const [id = '', asked = compareModes[0], percentage = String(middle), ...rest] = raw.split('/');
    const mode = compareModes.find((candidate) => candidate === asked);
    const share = readPercentage(percentage);
    const known = rest.length === 0 && mode && share !== null && lookups.plan(id) && id !== view.plan;
    return known ? { ...view, comparison: { plan: id, mode, share } } : null;
  },
  write({ comparison: compared }) {
    if (!compared) return null;
    const { plan: id, mode, share } = compared;
    if (share !== middle) return `${id}/${mode}/${share}`;
    return mode === compareModes[0] ? id : `${id}/${mode}`;
  },
};

const idsIn = (raw: string): string[] => [...new Set(raw.split(','))];

const mostTogether = 12;

const together: Parameter = {
  name: 'together',
  read(raw, view, lookups) {
    const ids = idsIn(raw);
    return ids.length <= mostTogether && ids.every((id) => lookups.find('place', id)) ? { ...view, together: ids } : null;
  },
  write: (view) => (view.together.length === 0 ? null : view.together.join(',')),
};

/** More than fit are cut, the first staying; an unknown one makes the whole unknown. */
const shortlist: Parameter = {
  name: 'shortlist',
  read(raw, view, lookups) {
    const ids = idsIn(raw).slice(0, shortlistLimit);
    return ids.every((id) => lookups.find('place', id)) ? { ...view, shortlist: ids } : null;
  },
  write: (view) => (view.shortlist.length === 0 ? null : view.shortlist.join(',')),
  excess: (raw) => idsIn(raw).slice(shortlistLimit).join(','),
};

const siteDecimals = 6;

/** `-58.381600,-34.603700`: longitude before latitude, WGS 84, to a tenth of a metre. */
const site: Parameter = {
  name: 'site',
  read(raw, view) {
    const numbers = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(raw);
    const [longitude = NaN, latitude = NaN] = (numbers ?? []).slice(1).map((degrees) => Number(Number(degrees).toFixed(siteDecimals)));
    return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? { ...view, site: [longitude, latitude] } : null;
  },
  write: (view) => view.site?.map((degrees) => degrees.toFixed(siteDecimals)).join(',') ?? null,
};

/** Which base maps there are is the configuration’s to say; here it need only be the form of an id. */
const baseMap: Parameter = {
  name: 'base',
  read: (raw, view) => (/^[a-z0-9-]{1,60}$/.test(raw) ? { ...view, baseMap: raw } : null),
  write: (view) => view.baseMap,
};

const theme: Parameter = {
  name: 'theme',
  read(raw, view) {
    const known = screenThemes.find((candidate) => candidate === raw);
    return known ? { ...view, theme: known } : null;
  },
  write: (view) => view.theme,
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

/** `embed=1`: the view stands in a frame on another page. */
const embed: Parameter = {
  name: 'embed',
  read: (raw, view) => (raw === '1' ? { ...view, frame: defaultFrame } : null),
  write: ({ frame }) => (frame ? '1' : null),
};

/** `show=panel,lens`: what a frame shows around the map, in place of what it would show by itself; empty for the map alone. */
const show: Parameter = {
  name: 'show',
  read(raw, view) {
    const asked = raw === '' ? [] : raw.split(',');
    if (!view.frame || !asked.every((part) => frameParts.some((known) => known === part))) return null;
    return { ...view, frame: { ...view.frame, parts: frameParts.filter((part) => asked.includes(part)) } };
  },
  write({ frame }) {
    const written = frame?.parts.join(',');
    return written === undefined || written === defaultFrameParts.join(',') ? null : written;
  },
};

/** `wheel=free`: the wheel zooms a framed map at once. */
const wheel: Parameter = {
  name: 'wheel',
  read: (raw, view) => (view.frame && (raw === 'free' || raw === 'guarded') ? { ...view, frame: { ...view.frame, wheel: raw } } : null),
  write: ({ frame }) => (frame?.wheel === 'free' ? 'free' : null),
};

/** Every parameter the address may carry, in the order they are written. `page` stands before `place`, which wins. */
export const parameters: readonly Parameter[] = [
  plan, page, place, site, layers, comparison, together, shortlist, baseMap, industry, kind, subdistrict, query, theme, language,
  embed, show, wheel,
];

const longestWork = 4000;

/** What the desks were told, each under its desk’s name. Whether it can be used is the desk’s own to say. */
export const deskParameters: readonly Parameter[] = deskIds.map((id) => ({
  name: id,
  read(raw, view) {
    if (raw === '') return view;
    return raw.length <= longestWork ? { ...view, work: { ...view.work, [id]: raw } } : null;
  },
  write: ({ work }) => work[id] || null,
}));
