import type { Place } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import { categorical, type FigureColour } from '../theme/theme';
import type { IconName } from './icons';
import type { ShapeName } from './shapes';

/** Who goes before whom when labels collide, and how a place is drawn. */
export type SymbolFamily = 'headquarters' | 'zone' | 'structure' | 'unit' | 'science' | 'park' | 'landmark';

/** Later families are drawn above earlier ones, and their names win where names collide. */
export const familyOrder: readonly SymbolFamily[] = ['landmark', 'park', 'science', 'structure', 'unit', 'zone', 'headquarters'];

/** How a place is marked everywhere: on the map, in the list, in the legend. */
export interface PlaceSymbol {
  readonly family: SymbolFamily;
  readonly shape: ShapeName;
  /** The pictogram inside the shape. */
  readonly icon: IconName | null;
  readonly colour: FigureColour;
  /** Outlined only: institutions, and whatever stands where no public source puts it. */
  readonly hollow: boolean;
  /** A dotted outline: a candidate position. */
  readonly dotted: boolean;
  /** A number or letter inside the shape. */
  readonly mark: string | null;
}

/** The cluster whose hue and letter a unit carries: the whole that it is part of. */
function clusterOf(place: Place, lookups: Lookups): Place | null {
  const whole = place.parent === undefined ? undefined : lookups.find('place', place.parent);
  return whole?.kind === 'cluster' ? whole : null;
}

function hueOf(order: number | undefined): FigureColour {
  return categorical[((order ?? 1) - 1) % categorical.length] ?? 'figure-slate';
}

/** A to Z, then AA, AB and so on, as spreadsheets count their columns. */
function letterOf(order: number | undefined): string | null {
  if (order === undefined || !Number.isInteger(order) || order < 1) return null;
  const last = String.fromCharCode(65 + ((order - 1) % 26));
  return order > 26 ? `${letterOf(Math.floor((order - 1) / 26)) ?? ''}${last}` : last;
}

/** Chooses the symbol of a place from its kind, field, number and placement. */
export function symbolOf(place: Place, lookups: Lookups): PlaceSymbol {
  const candidate = place.placement?.basis === 'candidate';
  const vague = candidate || place.placement === undefined;
  const plain = { icon: null, hollow: false, dotted: candidate, mark: null };
  switch (place.kind) {
    case 'headquarters-cluster':
      return { ...plain, family: 'headquarters', shape: 'block', icon: 'headquarters', colour: 'figure-vermilion' };
    case 'industrial-zone':
      return { ...plain, family: 'zone', shape: 'circle', colour: 'figure-teal', hollow: candidate, mark: place.number?.toString() ?? null };
    case 'cluster':
      return { ...plain, family: 'structure', shape: 'square', colour: hueOf(place.number), mark: letterOf(place.number) };
    case 'production-unit': {
      const cluster = clusterOf(place, lookups);
      return { ...plain, family: 'unit', shape: 'circle', colour: hueOf(cluster?.number), mark: letterOf(cluster?.number) };
    }
    case 'corridor':
      return { ...plain, family: 'structure', shape: 'bar', colour: structureColour(place, lookups) };
    case 'axis':
      return { ...plain, family: 'structure', shape: 'arrow', colour: structureColour(place, lookups) };
    case 'area':
      return { ...plain, family: 'structure', shape: 'square', colour: structureColour(place, lookups), hollow: true };
    case 'facility':
      return { ...plain, family: 'science', shape: 'hexagon', icon: place.field ?? null, colour: 'figure-violet' };
    case 'platform':
    case 'laboratory':
    case 'university':
    case 'research-institute':
    case 'innovation-centre':
    case 'testing-centre':
    case 'hospital':
      return { ...plain, family: 'science', shape: 'circle', icon: place.kind, colour: 'figure-violet', hollow: true };
    case 'park':
    case 'base':
      return { ...plain, family: 'park', shape: 'square', icon: place.kind, colour: 'figure-umber', hollow: vague || place.placement?.basis === 'inferred' };
    case 'landmark':
      return { ...plain, family: 'landmark', shape: 'dot', colour: 'figure-slate', hollow: true };
  }
}

function structureColour(place: Place, lookups: Lookups): FigureColour {
  const tone = lookups.plan(place.plans[0] ?? '')?.tone ?? 'categorical';
  if (tone !== 'categorical') return `figure-${tone}`;
  return place.kind === 'corridor' || place.kind === 'axis' ? 'figure-slate' : hueOf(place.number);
}
