import { useMessages } from '../../i18n/context';
import { useLookups } from '../../view/context';
import type { Place } from '../../catalogue/catalogue';
import { unknownsOf } from '../../catalogue/unknowns';
import { Section } from '../../parts/Section';

/** What no document or report says of a place. Silence stays silence, and is shown. */
export function PlaceUnknowns({ place }: { place: Place }) {
  const lookups = useLookups();
  const messages = useMessages();
  const unknowns = unknownsOf(place, lookups);
  if (unknowns.length === 0) return null;
  return (
    <Section title={messages.place.unknown}>
      <p>{messages.notStated}{': '}{unknowns.map((unknown) => messages.place.unknowns[unknown]).join(messages.listSeparator)}</p>
    </Section>
  );
}
