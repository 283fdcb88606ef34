import type { Place } from '../../catalogue/catalogue';
import type { Against } from '../../matching/grounds';
import type { Hidden, Match } from '../../matching/match';
import type { Need } from '../../matching/need';
import { useMessages, useText, useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import { formatDistance } from '../../i18n/numbers';
import { RecordLink } from '../../parts/RecordLink';
import { useLookups } from '../../view/context';
import { useConditionName } from './ConditionName';

/** Places of which nothing asked is said: neither answers nor hidden. */
export function SilentPlaces({ places }: { readonly places: readonly Place[] }) {
  const words = useWords(matchWords);
  const { listSeparator } = useMessages();
  if (places.length === 0) return null;
  return (
    <details className="match-rest">
      <summary><h3>{words.results.silent(places.length)}</h3></summary>
      <p className="match-step">{words.results.silentNote}</p>
      <p className="match-names">
        {places.map(({ id }, index) => <span key={id}>{index > 0 && listSeparator}<RecordLink record={{ type: 'place', id }} /></span>)}
      </p>
    </details>
  );
}

/** Places that conditions hid, each with the condition that took it out and what is known of it instead. */
export function HiddenPlaces({ match, need }: { readonly match: Match; readonly need: Need }) {
  const words = useWords(matchWords);
  const nameOf = useConditionName();
  if (match.hidden.length === 0) return null;
  return (
    <details className="match-rest">
      <summary><h3>{words.results.hidden(match.hidden.length)}</h3></summary>
      {need.asked.map(({ condition }, at) => {
        const hidden = match.hidden.filter(({ by }) => by[0]?.condition === at);
        return hidden.length > 0 && (
          <div key={JSON.stringify(condition)} className="match-hidden">
            <h4>{words.results.hiddenBy(nameOf(condition), hidden.length)}</h4>
            <ul>{hidden.map((each) => <HiddenRow key={each.place.id} hidden={each} need={need} />)}</ul>
          </div>
        );
      })}
    </details>
  );
}

function HiddenRow({ hidden: { place, by }, need }: { readonly hidden: Hidden; readonly need: Need }) {
  const words = useWords(matchWords);
  const { listSeparator } = useMessages();
  const nameOf = useConditionName();
  const [first, ...others] = by;
  const also = others.flatMap(({ condition }) => need.asked[condition] ?? []).map(({ condition }) => nameOf(condition));
  return (
    <li>
      <RecordLink record={{ type: 'place', id: place.id }} />
      <small>
        {first?.against ? <Instead against={first.against} /> : words.results.hiddenBySilence}
        {also.length > 0 && <>{words.marks.semicolon}{words.results.also(also.join(listSeparator))}</>}
      </small>
    </li>
  );
}

const namesShown = 3;

/** What is known of a place that a condition hid. */
function Instead({ against }: { readonly against: Against }) {
  const lookups = useLookups();
  const { against: words, marks } = useWords(matchWords);
  const messages = useMessages();
  const text = useText();
  const industries = (ids: readonly string[]): string => {
    const names = [...new Set(ids)].flatMap((id) => lookups.find('industry', id) ?? []).map(({ name }) => text(name));
    const further = names.length - namesShown;
    return names.slice(0, namesShown).join(messages.listSeparator) + (further > 0 ? ` +${further}` : '');
  };
  switch (against.kind) {
    case 'industries': return `${words.industries}${marks.gap}${industries(against.industries)}`;
    case 'clusters': return `${words.clusters}${marks.gap}${industries(against.clusters)}`;
    case 'distance': {
      const distance = formatDistance(against.metres, messages);
      return against.station ? words.station(text(against.station), distance) : words.distance(distance);
    }
    case 'subdistricts': {
      const names = against.subdistricts.flatMap((id) => lookups.catalogue.district.subdistricts.find((one) => one.id === id) ?? []);
      return `${words.subdistricts}${marks.gap}${names.map(({ name }) => text(name)).join(messages.listSeparator)}`;
    }
  }
}
