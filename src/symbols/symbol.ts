import type { Place } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import { categorical, palette } from './palette';
import type { ShapeName } from './shapes';

/** Who goes before whom when labels collide, and how a place is drawn. */
export type SymbolFamily = 'headquarters' | 'zone' | 'structure' | 'unit' | 'science' | 'park' | 'landmark';

/** How a place is marked everywhere: on the map, in the list, in the legend. */
export interface PlaceSymbol {
  readonly family: SymbolFamily;
  readonly shape: ShapeName;
  readonly colour: string;
  /** Outlined only: institutions, and whatever stands where no public source puts it. */
  readonly hollow: boolean;
  /** A dotted outline: a candidate position. */
  readonly dotted: boolean;
  /** A number or letter inside the shape. */
  readonly mark: string | null;
}

const fieldShapes: Record<NonNullable<Place['field']>, ShapeName> = {
  information: 'diamond',
  life: 'circle',
  materials: 'hexagon',
  'energy-and-light': 'star',
  metrology: 'triangle',
  environment: 'drop',
};

/** The cluster whose hue a place carries: the nearest whole that is a cluster, or itself. */
function clusterOf(place: Place, lookups: Lookups): Place | null {
  if (place.kind === 'cluster') return place;
  const whole = place.parent === undefined ? undefined : lookups.find('place', place.parent);
  return whole?.kind === 'cluster' ? whole : null;
}

function hueOf(order: number | undefined): string {
  return categorical[((order ?? 1) - 1) % categorical.length] ?? categorical[0];
}

const letterOf = (order: number | undefined): string | null => (order === undefined ? null : String.fromCharCode(64 + order));

/** Chooses the symbol of a place from its kind, field, number and placement. */
export function symbolOf(place: Place, lookups: Lookups): PlaceSymbol {
  const candidate = place.placement?.basis === 'candidate';
  const vague = candidate || place.placement === undefined;
  const plain = { hollow: false, dotted: candidate, mark: null };
  switch (place.kind) {
    case 'headquarters-cluster':
      return { ...plain, family: 'headquarters', shape: 'tower', colour: palette.vermilion };
    case 'industrial-zone':
      return { ...plain, family: 'zone', shape: 'circle', colour: palette.teal, hollow: candidate, mark: place.number?.toString() ?? null };
    case 'cluster':
    case 'production-unit': {
      const cluster = clusterOf(place, lookups);
      return { ...plain, family: place.kind === 'cluster' ? 'structure' : 'unit', shape: 'circle', colour: hueOf(cluster?.number), mark: letterOf(cluster?.number) };
    }
    case 'corridor':
    case 'axis':
      return { ...plain, family: 'structure', shape: 'bar', colour: structureColour(place, lookups) };
    case 'area':
      return { ...plain, family: 'structure', shape: 'square', colour: structureColour(place, lookups), hollow: true };
    case 'facility':
      return { ...plain, family: 'science', shape: fieldShapes[place.field ?? 'materials'], colour: palette.violet };
    case 'platform':
    case 'laboratory':
    case 'university':
    case 'research-institute':
    case 'innovation-centre':
    case 'testing-centre':
    case 'hospital':
      return { ...plain, family: 'science', shape: fieldShapes[place.field ?? 'life'], colour: palette.violet, hollow: true };
    case 'park':
    case 'base':
      return { ...plain, family: 'park', shape: 'square', colour: palette.umber, hollow: vague || place.placement?.basis === 'inferred' };
    case 'landmark':
      return { ...plain, family: 'landmark', shape: 'circle', colour: palette.slate, hollow: true };
  }
}

function structureColour(place: Place, lookups: Lookups): string {
  const tone = lookups.plan(place.plans[0] ?? '')?.tone ?? 'categorical';
  if (tone !== 'categorical') return palette[tone];
  return place.kind === 'corridor' || place.kind === 'axis' ? palette.slate : hueOf(place.number);
}
