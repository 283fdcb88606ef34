import { useCallback } from 'react';
import { useView } from '../../view/context';
import type { View } from '../../view/view';
import { writeWork, type ToursWork } from './work';

/** What a link to a tour, a step or a mode changes of the view. */
export function useTourLinks(): (work: ToursWork) => Pick<View, 'work'> {
  const { work } = useView();
  return useCallback((asked) => ({ work: { ...work, tours: writeWork(asked) } }), [work]);
}
