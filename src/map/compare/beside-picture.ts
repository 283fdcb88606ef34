import type { Lookups } from '../../catalogue/lookups';
import type { View } from '../../view/view';
import { pictureOf, type Picture } from '../picture';

/** What the map shows right of the divider: the same view through the other plan; null where nothing is swiped. */
export function besidePictureOf(lookups: Lookups, view: View): Picture | null {
  const { comparison } = view;
  if (comparison?.mode !== 'swipe') return null;
  return pictureOf(lookups, { ...view, plan: comparison.plan, layers: null, comparison: null });
}
