import { useId, useState } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { useMessages, useText, useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { formatArea } from '../../i18n/numbers';
import { GroupSection } from '../../parts/GroupSection';
import { useSessionState } from '../../session/context';
import { PlaceGlyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { boundaryOfPlace, candidatesByPlan, isNamed } from './candidates';

/** The places whose boundary can be replaced, by plan, to be found by name. */
export function ChoosePlace() {
  const lookups = useLookups();
  const words = useWords(boundaryWords);
  const text = useText();
  const [typed, setTyped] = useState('');
  const field = useId();
  const groups = candidatesByPlan(lookups)
    .map(({ plan, places }) => ({ plan, places: places.filter((place) => isNamed(place, typed)) }))
    .filter(({ places }) => places.length > 0);
  const count = groups.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <>
      <div className="boundary-search">
        <label htmlFor={field}>{words.choose.search}</label>
        <input id={field} type="search" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <output htmlFor={field}>{count > 0 ? words.choose.found(count) : words.choose.none}</output>
      </div>
      {groups.map(({ plan, places }) => (
        // Found by name, a group is not folded away again.
        <GroupSection key={plan.id} title={text(plan.name)} count={places.length}>
          <ul className="rows">{places.map((place) => <Row key={place.id} place={place} />)}</ul>
        </GroupSection>
      ))}
    </>
  );
}

function Row({ place }: { readonly place: Place }) {
  const lookups = useLookups();
  const messages = useMessages();
  const words = useWords(boundaryWords);
  const text = useText();
  const inUse = useSessionState(({ replacements }) => replacements.some((replacement) => replacement.place === place.id));
  const { placement, drawnSquareKilometres } = place;
  return (
    <li>
      <ViewLink className="row" to={{ page: { type: 'desk', id: 'boundary', place: place.id } }}>
        <PlaceGlyph place={place} lookups={lookups} />
        <span className="row-text">
          <span className="row-name">{text(place.name)}</span>
          <span className="row-detail">
            {inUse && <span className="boundary-in-use">{words.choose.inUse}</span>}
            {placement && <span>{messages.placement.bases[placement.basis].name}</span>}
            {!boundaryOfPlace(place) && <span className="faint">{words.choose.noBoundary}</span>}
          </span>
        </span>
        {drawnSquareKilometres !== undefined && <span className="row-aside">{formatArea(drawnSquareKilometres, messages)}</span>}
      </ViewLink>
    </li>
  );
}
