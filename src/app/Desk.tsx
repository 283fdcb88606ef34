import type { DeskPageOf } from '../panel/Panel';
import { late, type Late } from '../ui/late';
import type { DeskId } from '../view/view';

interface DeskProps {
  /** Id of the place it was opened for. */
  readonly place?: string;
}

const DesksPage = late(() => import('./DesksPage'));

/** Each desk is a chunk of its own, loaded when it is opened. */
const desks: Record<DeskId, Late<DeskProps>> = {
  match: late<DeskProps>(() => import('../desks/match/MatchDesk')),
  'side-by-side': late<DeskProps>(() => import('../desks/side-by-side/SideBySideDesk')),
  brief: late<DeskProps>(() => import('../desks/brief/BriefDesk')),
  tours: late<DeskProps>(() => import('../desks/tours/ToursDesk')),
  route: late<DeskProps>(() => import('../desks/route/RouteDesk')),
  check: late<DeskProps>(() => import('../desks/check/CheckDesk')),
  assignments: late<DeskProps>(() => import('../desks/assignments/AssignmentsDesk')),
  batch: late<DeskProps>(() => import('../desks/batch/BatchDesk')),
  boundary: late<DeskProps>(() => import('../desks/boundary/BoundaryDesk')),
  'data-checks': late<DeskProps>(() => import('../desks/data-checks/DataChecksDesk')),
  composer: late<DeskProps>(() => import('../desks/composer/ComposerDesk')),
};

/** The way to the desks, or one of them. The panel tells of one that is on its way. */
export function Desk({ page }: { readonly page: DeskPageOf }) {
  if (page.type === 'desks') return <DesksPage />;
  const Shown = desks[page.id];
  return <Shown key={page.place} {...(page.place !== undefined && { place: page.place })} />;
}
