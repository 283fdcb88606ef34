import { isFiltering, passes } from '../../catalogue/filter';
import { useMessages, useText } from '../../i18n/context';
import { useLookups, useView } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { listIds } from '../../view/view';
import { BasisKey } from '../../parts/BasisMark';
import { GroupSection } from '../../parts/GroupSection';
import { PlaceRows } from '../../parts/PlaceRow';
import { Section } from '../../parts/Section';
import { FilterBar } from './FilterBar';
import { groupInOrder } from '../../parts/group-in-order';
import { membersOf, sizeOfList } from './groups';
import { LensIntroduction } from './LensIntroduction';

/** The front page: the plan looked through, its places, and the way to everything else. */
export function HomePage() {
  const lookups = useLookups();
  const view = useView();
  const text = useText();
  const plan = lookups.plan(view.plan);
  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>{text(lookups.catalogue.district.title)}</h1>
      {plan && <LensIntroduction plan={plan} />}
      <FilterBar />
      {isFiltering(view.filter) ? <MatchingPlaces /> : <PlanGroups />}
      <Contents />
      <BasisKey />
    </>
  );
}

/** The plan’s groups: zones and headquarters first, where the plan has them. */
function PlanGroups() {
  const lookups = useLookups();
  const view = useView();
  const text = useText();
  const plan = lookups.plan(view.plan);
  if (!plan) return null;
  return plan.groups.map((group) => {
    const members = membersOf(lookups, plan, group.id);
    if (members.length === 0) return null;
    return (
      <GroupSection key={group.id} title={text(group.name)} count={members.length} note={group.role && text(group.role.value)}>
        <PlaceRows places={members} />
      </GroupSection>
    );
  });
}

/** Every place that passes the filter, of whatever layer, by kind. */
function MatchingPlaces() {
  const lookups = useLookups();
  const { filter } = useView();
  const messages = useMessages();
  const matching = lookups.catalogue.places.filter((place) => passes(lookups, filter, place));
  if (matching.length === 0) return <p className="empty">{messages.filter.none}</p>;
  return groupInOrder(matching, (place) => place.kind).map(([kind, places]) => {
    const title = places[0] ? messages.kinds[places[0].kind] : kind;
    return (
      <Section key={kind} title={title} count={places.length}>
        <PlaceRows places={places} />
      </Section>
    );
  });
}

/** The way to the lists that have anything in them. */
function Contents() {
  const lookups = useLookups();
  const messages = useMessages();
  return (
    <Section title={messages.more}>
      <ul className="rows contents">
        {listIds.map((list) => ({ list, size: sizeOfList(lookups, list) })).filter(({ size }) => size > 0).map(({ list, size }) => (
          <li key={list}>
            <ViewLink className="row" to={{ page: { type: 'list', id: list } }}>
              <span className="row-text">
                <span className="row-name">{messages.lists[list]}</span>
                <span className="row-detail"><span>{messages.listIntroductions[list]}</span></span>
              </span>
              <span className="row-aside">{size}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
