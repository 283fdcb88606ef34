import type { Place } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';
import { Statement } from '../../parts/Statement';

/** How a place continues places of older plans, and is continued in newer ones. */
export function PlaceLineage({ place }: { place: Place }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const links = lookups.lineageOf(place.id);
  if (links.length === 0) return null;
  return (
    <Section title={messages.place.lineage}>
      <ul className="statements">
        {links.map((link) => {
          const newer = link.to === place.id;
          const other = newer ? link.from : link.to;
          const plan = other === null ? undefined : lookups.plan(lookups.find('place', other)?.plans[0] ?? '');
          return (
            <Statement key={`${link.from} ${link.to ?? ''}`} basis={link.basis} citations={link.citations} note={link.reason}>
              {newer ? messages.lineage.from[link.relation] : messages.lineage[link.relation]}{' '}
              {other !== null && <RecordLink record={{ type: 'place', id: other }} />}
              {plan && <small className="faint"> {text(plan.shortName)}</small>}
            </Statement>
          );
        })}
      </ul>
    </Section>
  );
}
