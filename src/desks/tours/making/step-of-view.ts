import type { Lookups } from '../../../catalogue/lookups';
import type { TourCamera, TourStatement, TourStep } from '../../../catalogue/schema/tours';
import type { Seen } from '../../../session/session';
import type { View } from '../../../view/view';

const metreDigits = 3;
const degreeDecimals = 5;

/** Where the map looks, to as many digits as tell. */
export function cameraOf({ center: [longitude, latitude], metres, bearing }: Seen): TourCamera {
  const turned = Math.round(bearing);
  return {
    center: [Number(longitude.toFixed(degreeDecimals)), Number(latitude.toFixed(degreeDecimals))],
    metres: Number(metres.toPrecision(metreDigits)),
    ...(turned !== 0 && { bearing: turned }),
  };
}

/** What a step says of where to look: from the view as it is. */
export function lookOf(view: Pick<View, 'plan' | 'layers' | 'together' | 'comparison'>, seen: Seen | null): Pick<TourStep, 'plan' | 'layers' | 'places' | 'comparison' | 'camera'> {
  const { plan, layers, together, comparison } = view;
  return {
    plan,
    ...(layers && layers.length > 0 && { layers: layers.map(({ id, opacity }) => ({ id, ...(opacity !== 1 && { opacity }) })) }),
    ...(together.length > 0 && { places: [...together] }),
    ...(comparison && { comparison: { plan: comparison.plan, mode: comparison.mode, share: comparison.share } }),
    ...(seen && { camera: cameraOf(seen) }),
  };
}

/**
 * The present view as a step. Where one place is marked the step begins with its name and, with its sources, with what
 * it is for; otherwise with the name of the plan. What is said is the maker’s to write.
 */
export function stepOfView(view: View, seen: Seen | null, lookups: Lookups): TourStep {
  const [place, ...others] = view.together.flatMap((id) => lookups.find('place', id) ?? []);
  const alone = place && others.length === 0 ? place : null;
  const title = alone?.name ?? lookups.plan(view.plan)?.name ?? { zh: '', en: '' };
  const role = alone?.role;
  const body: TourStatement[] = role ? [{ text: role.value, basis: role.basis, citations: role.citations }] : [{ text: { zh: '', en: '' } }];
  return { title, body, ...lookOf(view, seen) };
}
