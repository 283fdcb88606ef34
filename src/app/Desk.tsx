import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { useMessages } from '../i18n/context';
import type { DeskPageOf } from '../panel/Panel';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import type { DeskId } from '../view/view';

interface DeskProps {
  /** Id of the place it was opened for. */
  readonly place?: string;
}

const DesksPage = lazy(() => import('./DesksPage'));

/** Each desk is a chunk of its own, loaded when it is opened. */
const desks: Record<DeskId, LazyExoticComponent<ComponentType<DeskProps>>> = {
  check: lazy(() => import('../desks/check/CheckDesk')),
  assignments: lazy(() => import('../desks/assignments/AssignmentsDesk')),
  batch: lazy(() => import('../desks/batch/BatchDesk')),
  boundary: lazy(() => import('../desks/boundary/BoundaryDesk')),
  'data-checks': lazy(() => import('../desks/data-checks/DataChecksDesk')),
};

/** The way to the desks, or one of them. */
export function Desk({ page }: { readonly page: DeskPageOf }) {
  const { desks: words } = useMessages();
  const Shown = page.type === 'desks' ? DesksPage : desks[page.id];
  const place = page.type === 'desk' ? page.place : undefined;
  return (
    <ErrorBoundary fallback={<p className="notice" role="alert">{words.failed}</p>}>
      <Suspense fallback={<p className="faint" role="status">{words.loading}</p>}>
        <Shown key={place} {...(place !== undefined && { place })} />
      </Suspense>
    </ErrorBoundary>
  );
}
