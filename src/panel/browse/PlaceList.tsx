import { isFiltering, passes } from '../../catalogue/filter';
import { useMessages } from '../../i18n/context';
import { useLookups, useView } from '../../view/context';
import { PlaceRows } from '../../parts/PlaceRow';
import { Section } from '../../parts/Section';
import { FilterBar } from './FilterBar';
import { groupInOrder } from '../../parts/group-in-order';
import { placesOfList } from './groups';

/** Facilities, institutions or parks, by kind, as far as the filter lets them through. */
export function PlaceList({ list }: { list: 'facilities' | 'institutions' | 'parks' }) {
  const lookups = useLookups();
  const { filter } = useView();
  const messages = useMessages();
  const all = placesOfList(lookups, list);
  const places = all.filter((place) => passes(lookups, filter, place));
  return (
    <>
      <FilterBar />
      {isFiltering(filter) && places.length === 0 && <p className="empty">{messages.filter.none}</p>}
      {groupInOrder(places, (place) => place.kind).map(([kind, members]) => (
        <Section key={kind} title={members[0] ? messages.kinds[members[0].kind] : kind} count={members.length}>
          <PlaceRows places={members} />
        </Section>
      ))}
    </>
  );
}
