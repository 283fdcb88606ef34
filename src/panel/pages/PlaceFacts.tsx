import type { Place } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { BasisMark } from '../../parts/BasisMark';
import { Facts, type Fact } from '../../parts/Facts';
import { RecordLink } from '../../parts/RecordLink';
import { Cite } from '../../parts/sources';

/** The short facts at the head of a place’s page: where it belongs and where it stands. */
export function PlaceFacts({ place }: { place: Place }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const plans = place.plans.flatMap((id) => lookups.plan(id) ?? []);
  const group = plans[0]?.groups.find((candidate) => candidate.id === place.group);
  const subdistricts = (place.subdistricts?.value ?? []).flatMap(
    (id) => lookups.catalogue.district.subdistricts.find((candidate) => candidate.id === id) ?? [],
  );
  const facts: (Fact | false | undefined)[] = [
    plans.length > 0 && {
      name: messages.place.plan,
      value: plans.map((plan) => (
        <span key={plan.id} className="fact-line">
          <ViewLink to={{ plan: plan.id, page: { type: 'home' } }}>{text(plan.name)}</ViewLink>{' '}
          <span className="period">{messages.period(plan.period.from, plan.period.to)}</span>
        </span>
      )),
    },
    group && { name: messages.place.group, value: <>{text(group.name)}<Cite citations={group.citations} /></> },
    group?.role && {
      name: messages.place.groupRole,
      value: <><BasisMark basis={group.role.basis} /> {text(group.role.value)}<Cite citations={group.role.citations} /></>,
    },
    place.parent !== undefined && { name: messages.place.parent, value: <RecordLink record={{ type: 'place', id: place.parent }} /> },
    place.host && {
      name: messages.place.host,
      value: (
        <>
          <BasisMark basis={place.host.basis} /> <RecordLink record={{ type: 'place', id: place.host.place }} />
          <Cite citations={place.host.citations} />
          {place.host.note && <small className="fact-note">{text(place.host.note)}</small>}
        </>
      ),
    },
    place.subdistricts && {
      name: messages.place.subdistrict,
      value: (
        <>
          <BasisMark basis={place.subdistricts.basis} /> {subdistricts.map((subdistrict) => text(subdistrict.name)).join(messages.listSeparator)}
          <Cite citations={place.subdistricts.citations} />
          {place.subdistricts.note && <small className="fact-note">{text(place.subdistricts.note)}</small>}
        </>
      ),
    },
    place.field && { name: messages.place.field, value: messages.fields[place.field] },
    place.aliases && place.aliases.length > 0 && { name: messages.place.otherNames, value: place.aliases.join(messages.listSeparator) },
  ];
  return <Facts facts={facts.filter((fact): fact is Fact => Boolean(fact))} />;
}
