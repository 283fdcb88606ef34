import { useState } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { useMessages, useText, useWords } from '../../i18n/context';
import { sideBySideWords } from '../../i18n/desks/side-by-side';
import { PlaceCombobox } from '../../parts/PlaceCombobox';
import { PlaceGlyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { shortlistLimit, type DeskId } from '../../view/view';
import type { SideBySide } from './useSideBySide';
import { mostColumns } from './work';

const next: readonly DeskId[] = ['brief', 'route'];

/** The shortlist, and which of it stand beside each other: chosen, put in order, added to by name. */
export function PlaceChoice({ desk }: { readonly desk: SideBySide }) {
  const words = useWords(sideBySideWords);
  const { desks } = useMessages();
  const text = useText();
  const [said, setSaid] = useState('');
  const { listed, dossiers } = desk;
  const pick = (place: Place): void => {
    const known = listed.some(({ id }) => id === place.id);
    if (!known && listed.length >= shortlistLimit) {
      setSaid(desks.shortlist.full(shortlistLimit));
      return;
    }
    desk.add([place]);
    setSaid((known ? words.alreadyListed : words.added)(text(place.name)));
  };
  return (
    <section className="side-by-side-choice" aria-label={words.picker}>
      {listed.length > 0 && (
        <>
          <p className="side-by-side-count">{words.pickerCount(dossiers.length, listed.length, mostColumns)}</p>
          <ol>
            {listed.map((place, index) => (
              <ListedPlace key={place.id} place={place} desk={desk} first={index === 0} last={index === listed.length - 1} refuse={() => setSaid(words.columnsFull(mostColumns))} />
            ))}
          </ol>
        </>
      )}
      <div className="side-by-side-add">
        <PlaceCombobox label={words.add} placeholder={words.addExample} pick={pick} />
        {listed.length > 1 && (
          <nav aria-label={desks.shortlist.title}>
            {next.map((id) => <ViewLink key={id} to={{ page: { type: 'desk', id } }}>{desks.names[id]}</ViewLink>)}
          </nav>
        )}
      </div>
      <p className="side-by-side-said" role="status">{said}</p>
    </section>
  );
}

interface ListedPlaceProps {
  readonly place: Place;
  readonly desk: SideBySide;
  readonly first: boolean;
  readonly last: boolean;
  /** Says that there is no room for another column. */
  readonly refuse: () => void;
}

function ListedPlace({ place, desk, first, last, refuse }: ListedPlaceProps) {
  const lookups = useLookups();
  const words = useWords(sideBySideWords);
  const text = useText();
  const name = text(place.name);
  const shown = desk.dossiers.some((dossier) => dossier.place.id === place.id);
  const full = !shown && desk.dossiers.length >= mostColumns;
  return (
    <li data-shown={shown}>
      <label>
        <input
          type="checkbox" checked={shown} aria-disabled={full} aria-label={words.show(name)}
          onChange={(event) => (full ? refuse() : desk.show(place, event.currentTarget.checked))}
        />
        <PlaceGlyph place={place} lookups={lookups} size={18} />
        <span className="side-by-side-name">{name}</span>
      </label>
      <span className="side-by-side-moves">
        <button type="button" aria-label={words.earlier(name)} aria-disabled={first} onClick={() => desk.move(place, -1)}><span aria-hidden="true">‹</span></button>
        <button type="button" aria-label={words.later(name)} aria-disabled={last} onClick={() => desk.move(place, 1)}><span aria-hidden="true">›</span></button>
        <button type="button" aria-label={words.remove(name)} onClick={() => desk.remove(place)}><span aria-hidden="true">×</span></button>
      </span>
    </li>
  );
}
