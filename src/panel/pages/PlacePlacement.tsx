import type { Place } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { formatArea, formatDistance } from '../../i18n/numbers';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { Facts, type Fact } from '../../parts/Facts';
import { Section } from '../../parts/Section';
import { Cite } from '../../parts/sources';

/** How a place came to be drawn where it is, how far off that may be, and its area as stated and as drawn. */
export function PlacePlacement({ place }: { place: Place }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const { placement } = place;
  const shown = lookups.whereabouts(place);
  const area = place.attributes?.find((attribute) => attribute.key === 'area' && typeof attribute.value === 'number');
  const facts: (Fact | false | undefined)[] = [
    area && typeof area.value === 'number' && place.drawnSquareKilometres !== undefined && {
      name: area.basis === 'stated' ? messages.placement.statedArea : messages.placement.reportedArea,
      value: <>{formatArea(area.value, messages)}<Cite citations={area.citations} /></>,
    },
    place.drawnSquareKilometres !== undefined && {
      name: messages.placement.drawnArea,
      value: formatArea(place.drawnSquareKilometres, messages),
    },
  ];
  return (
    <Section title={messages.placement.title}>
      {placement ? (
        <>
          <p className="placement">
            <strong>{messages.placement.bases[placement.basis].name}</strong>
            {' · '}
            {messages.placement.offset(formatDistance(placement.uncertaintyMetres, messages))}
          </p>
          <p>{text(placement.method)}<Cite citations={placement.citations} /></p>
        </>
      ) : (
        <p>
          <strong>{messages.placement.none}</strong>
          {' · '}
          {shown
            ? <ViewLink to={{ page: { type: 'place', id: shown.place.id } }}>{messages.placement.through(text(shown.place.name))}</ViewLink>
            : messages.placement.noneExplanation}
        </p>
      )}
      <Facts facts={facts.filter((fact): fact is Fact => Boolean(fact))} />
    </Section>
  );
}
