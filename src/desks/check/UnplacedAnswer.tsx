import { statedZones, type StatedZone } from '../../assignment/stated';
import { citationsWithin } from '../../catalogue/citations';
import type { Place } from '../../catalogue/catalogue';
import { useText, useWords } from '../../i18n/context';
import { checkWords } from '../../i18n/desks/check';
import { RecordLink } from '../../parts/RecordLink';
import { SourceList } from '../../parts/SourceList';
import { PageSources } from '../../parts/sources';
import { Statement } from '../../parts/Statement';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';

/** Of a place without a position: what the sources say of where it belongs, and the way to what can be checked. */
export function UnplacedAnswer({ place }: { readonly place: Place }) {
  const lookups = useLookups();
  const words = useWords(checkWords);
  const text = useText();
  const stated = lookups.catalogue.plans.flatMap((plan) =>
    statedZones(lookups, place, plan.id).map((zone): StatedZone & { plan: typeof plan } => ({ ...zone, plan })));
  const shown = lookups.whereabouts(place)?.place;
  return (
    <PageSources citations={citationsWithin(stated)}>
      <section className="check-answer">
        <p className="notice">{words.withoutPosition.title(text(place.name))}</p>
        <p>{stated.length > 0 ? words.withoutPosition.stated : words.withoutPosition.nothing}</p>
        <ul className="statements">
          {stated.map(({ plan, zone, way, basis, citations }) => (
            <Statement key={`${plan.id} ${zone.id}`} basis={basis} citations={citations}>
              {words.withoutPosition.ways[way]} <RecordLink record={{ type: 'place', id: zone.id }} /> <small className="faint">{text(plan.shortName)}</small>
            </Statement>
          ))}
        </ul>
        {shown && shown.id !== place.id && (
          <p><ViewLink className="button" to={{ page: { type: 'desk', id: 'check', place: shown.id }, site: null }}>{words.withoutPosition.askHost(text(shown.name))}</ViewLink></p>
        )}
        <SourceList />
      </section>
    </PageSources>
  );
}
