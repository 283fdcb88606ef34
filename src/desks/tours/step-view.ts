import { baseFeaturesOf } from '../../catalogue/base-features';
import type { Place } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import type { TourStep } from '../../catalogue/schema/tours';
import { boundsOf } from '../../geo/bounds';
import { frameAround } from '../../geo/frame-around';
import { boundsOfFrame, frameOf, metresPerUnit, toUnit, type Frame } from '../../geo/mercator';
import type { Framing } from '../../session/session';
import type { View } from '../../view/view';

/** Ids that a step names and the catalogue has no longer. */
export interface LostParts {
  readonly places: readonly string[];
  readonly plans: readonly string[];
  readonly layers: readonly string[];
}

/** What a step names that there is no more. The step is shown without it, and says so. */
export function lostParts(step: TourStep, lookups: Lookups): LostParts {
  const layers = new Set(lookups.catalogue.layers.map(({ id }) => id));
  const plans = [step.plan, step.comparison?.plan].filter((id) => id !== undefined);
  return {
    places: (step.places ?? []).filter((id) => !lookups.find('place', id)),
    plans: [...new Set(plans)].filter((id) => !lookups.plan(id)),
    layers: (step.layers ?? []).map(({ id }) => id).filter((id) => !layers.has(id)),
  };
}

export const isWhole = ({ places, plans, layers }: LostParts): boolean => places.length + plans.length + layers.length === 0;

/** What a step changes of the view. */
export type StepView = Pick<View, 'plan' | 'layers' | 'together' | 'comparison'>;

const middle = 50;

/** The view that a step asks for, of what there is. Whatever it leaves open is at its default, so that it is seen alike from wherever one comes. */
export function viewOfStep(step: TourStep, lookups: Lookups): StepView {
  const lost = lostParts(step, lookups);
  const there = <T extends string>(ids: readonly T[], id: T): boolean => !ids.includes(id);
  const plan = step.plan !== undefined && there(lost.plans, step.plan) ? step.plan : (lookups.catalogue.plans[0]?.id ?? '');
  const { comparison } = step;
  const layers = step.layers?.filter(({ id }) => there(lost.layers, id)).map(({ id, opacity = 1 }) => ({ id, opacity }));
  return {
    plan,
    layers: layers && layers.length > 0 ? layers : null,
    together: [...new Set(step.places ?? [])].filter((id) => there(lost.places, id)),
    comparison: comparison && comparison.plan !== plan && there(lost.plans, comparison.plan)
      ? { plan: comparison.plan, mode: comparison.mode, share: Math.round(comparison.share ?? middle) } : null,
  };
}

const districtMargin = 0.045;

/** The whole district, by its outline; by its places where there is none. */
function wholeFrame({ catalogue }: Lookups): Frame | null {
  const outline = baseFeaturesOf(catalogue.base, 'district-outline').map(({ geometry }) => geometry);
  const bounds = boundsOf(outline.length > 0 ? outline : catalogue.places.flatMap(({ geometry }) => geometry ?? []));
  return bounds && frameOf(bounds, districtMargin);
}

/** The places of a step with their surroundings; null where none of them has a position. */
function placesFrame(step: TourStep, lookups: Lookups): Frame | null {
  const places: Place[] = (step.places ?? []).flatMap((id) => lookups.find('place', id) ?? []);
  const shown = [...new Set(places.flatMap((place) => lookups.whereabouts(place)?.place ?? []))];
  const bounds = boundsOf(shown.flatMap(({ geometry }) => geometry ?? []));
  if (!bounds) return null;
  const uncertain = shown.map(({ geometry, placement }) => (geometry?.type === 'Point' ? (placement?.uncertaintyMetres ?? 0) : 0));
  return frameAround(bounds, shown.length > 1, Math.max(0, ...uncertain));
}

/**
 * What the map shows at a step: by its camera, else its places with their surroundings, else the whole district, which
 * stands in for places that fill it, too.
 */
export function framingOfStep(step: TourStep, lookups: Lookups): Framing | null {
  if (step.camera) {
    const { center: [longitude, latitude], metres, bearing = 0 } = step.camera;
    return framing({ center: toUnit([longitude, latitude]), side: metres / metresPerUnit(latitude) }, bearing);
  }
  const [whole, places] = [wholeFrame(lookups), placesFrame(step, lookups)];
  const frame = places && whole && places.side > whole.side ? whole : (places ?? whole);
  return frame && framing(frame, 0);
}

const framing = (frame: Frame, bearing: number): Framing => ({ bounds: boundsOfFrame(frame), exact: true, bearing });
