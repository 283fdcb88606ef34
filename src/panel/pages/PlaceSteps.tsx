import type { Place } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { membersOf } from '../browse/groups';

/** The places that stand beside this one: its plan’s group, else those of its layer and kind. */
function siblingsOf(lookups: Lookups, place: Place): Place[] {
  const plan = lookups.plan(place.plans[0] ?? '');
  if (plan && place.group) return membersOf(lookups, plan, place.group);
  return lookups.catalogue.places.filter((other) => other.layer === place.layer && other.kind === place.kind);
}

/** One step to the previous and to the next place of the same group; the last leads round to the first. */
export function PlaceSteps({ place }: { place: Place }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const siblings = siblingsOf(lookups, place);
  const index = siblings.findIndex((sibling) => sibling.id === place.id);
  const previous = siblings[(index - 1 + siblings.length) % siblings.length];
  const next = siblings[(index + 1) % siblings.length];
  if (!previous || !next || siblings.length < 2) return null;
  const step = (target: Place, label: string, arrow: string) => (
    <ViewLink className="step" to={{ page: { type: 'place', id: target.id } }} aria-label={`${label}: ${text(target.name)}`} title={text(target.name)}>
      <span aria-hidden="true">{arrow}</span>
    </ViewLink>
  );
  return (
    <span className="steps">
      {step(previous, messages.place.previous, '‹')}
      <span className="steps-count">{index + 1} / {siblings.length}</span>
      {step(next, messages.place.next, '›')}
    </span>
  );
}
