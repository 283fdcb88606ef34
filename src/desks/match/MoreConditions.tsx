import { useState } from 'react';
import { baseFeaturesOf } from '../../catalogue/base-features';
import type { Place } from '../../catalogue/catalogue';
import { indexOf, type Condition } from '../../matching/need';
import { useMessages, useText, useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import { formatDistance } from '../../i18n/numbers';
import { PlaceGlyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { placesFor } from './offers';
import { Picker } from './Picker';
import type { NeedInHand } from './useNeed';

const nearDistances = [500, 1000, 2000, 3000, 5000] as const;
const railDistances = [500, 1000, 1500, 2000] as const;
const usualReach = 2000;

interface MoreConditionsProps {
  readonly inHand: NeedInHand;
  readonly add: (condition: Condition) => void;
}

/** Where it should be, and whether the city supports it. */
export function MoreConditions({ inHand, add }: MoreConditionsProps) {
  const lookups = useLookups();
  const words = useWords(matchWords);
  const messages = useMessages();
  const text = useText();
  const [reach, setReach] = useState<number>(usualReach);
  const { need } = inHand;
  // What the district has none of cannot be asked for; a link that asks all the same is shown.
  const { subdistricts } = lookups.catalogue.district;
  const hasStations = baseFeaturesOf(lookups.catalogue.base, 'station').length > 0;
  const atKind = (kind: Condition['kind']): number => indexOf(need, (condition) => condition.kind === kind);
  /** Puts a condition of which there is one at most in place of the one before. */
  const set = (kind: Condition['kind'], condition: Condition | null): void => {
    const at = atKind(kind);
    if (at >= 0 && condition) inHand.changeCondition(at, { condition, active: true });
    else if (at >= 0) inHand.remove(at);
    else if (condition) add(condition);
  };
  const rail = need.asked.flatMap(({ condition }) => (condition.kind === 'rail' ? [condition.metres] : []))[0];
  const subdistrict = need.asked.flatMap(({ condition }) => (condition.kind === 'subdistrict' ? [condition.subdistrict] : []))[0];
  // A link may ask for a distance of its own.
  const railChoices = [...new Set([...railDistances, ...(rail === undefined ? [] : [rail])])].sort((one, other) => one - other);
  return (
    <details className="match-more">
      <summary>{words.form.more}</summary>
      <div className="match-near">
        <Picker<Place>
          label={words.form.near} placeholder={words.form.nearExample} none={words.form.nearNone}
          offer={(query) => {
            const { facilities, others } = placesFor(lookups, query);
            return [
              { value: `${messages.lists.facilities}${messages.listSeparator}${messages.lists.institutions}`, items: facilities },
              { value: messages.search.groups.place, items: others },
            ].filter(({ items }) => items.length > 0);
          }}
          keyOf={({ id }) => id} nameOf={({ name }) => text(name)}
          option={(place) => (
            <>
              <PlaceGlyph place={place} lookups={lookups} size={20} />
              <span className="row-text"><span>{text(place.name)}</span></span>
            </>
          )}
          pick={({ id }) => add({ kind: 'near', place: id, metres: reach })}
        />
        <label className="match-select">
          {words.form.reach}
          <select value={reach} onChange={({ target }) => setReach(Number(target.value))}>
            {nearDistances.map((metres) => <option key={metres} value={metres}>{formatDistance(metres, messages)}</option>)}
          </select>
        </label>
      </div>
      <div className="match-selects">
        {(hasStations || rail !== undefined) && <label className="match-select">
          {words.form.rail}
          <select value={rail ?? ''} onChange={({ target: { value } }) => set('rail', value === '' ? null : { kind: 'rail', metres: Number(value) })}>
            <option value="">{words.form.railAny}</option>
            {railChoices.map((metres) => <option key={metres} value={metres}>{formatDistance(metres, messages)}</option>)}
          </select>
        </label>}
        {(subdistricts.length > 0 || subdistrict !== undefined) && <label className="match-select">
          {words.form.subdistrict}
          <select value={subdistrict ?? ''} onChange={({ target: { value } }) => set('subdistrict', value === '' ? null : { kind: 'subdistrict', subdistrict: value })}>
            <option value="">{words.form.subdistrictAny}</option>
            {subdistricts.map(({ id, name }) => <option key={id} value={id}>{text(name)}</option>)}
          </select>
        </label>}
      </div>
      <div className="match-city" role="group" aria-label={words.form.city}>
        <button type="button" className="match-chip" aria-pressed={atKind('city') >= 0} onClick={() => set('city', atKind('city') < 0 ? { kind: 'city' } : null)}>
          {words.form.cityAdd}
        </button>
        <small className="faint">{words.form.cityHint}</small>
      </div>
    </details>
  );
}
