import { useMessages, useText } from '../i18n/context';
import { PlaceGlyph } from '../symbols/PlaceGlyph';
import { useLookups, useView, useViewStore } from '../view/context';
import { ViewLink } from '../view/ViewLink';
import { RecordLink } from './RecordLink';
import type { DeskId } from '../view/view';

const next: readonly DeskId[] = ['side-by-side', 'brief', 'route'];

/** The visitor’s shortlist at a desk: what is on it, and what can be done with it. Nothing where it is empty. */
export function ShortlistShelf() {
  const lookups = useLookups();
  const { shortlist, page, frame } = useView();
  const store = useViewStore();
  const { desks: words } = useMessages();
  const text = useText();
  const places = shortlist.flatMap((id) => lookups.find('place', id) ?? []);
  if (places.length === 0) return null;
  return (
    <section className="shortlist" aria-labelledby="shortlist">
      <h2 id="shortlist">{words.shortlist.title} <span className="number">{places.length}</span></h2>
      <ol>
        {places.map((place) => (
          <li key={place.id}>
            <PlaceGlyph place={place} lookups={lookups} size={18} />
            <RecordLink record={{ type: 'place', id: place.id }} />
            <button
              type="button" className="shortlist-remove" aria-label={`${words.shortlist.remove} – ${text(place.name)}`}
              onClick={() => store.adjust({ shortlist: shortlist.filter((id) => id !== place.id) })}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ol>
      {!frame && <nav aria-label={words.shortlist.title}>
        {next.filter((id) => page.type !== 'desk' || page.id !== id).map((id) => (
          <ViewLink key={id} to={{ page: { type: 'desk', id } }}>{words.names[id]}</ViewLink>
        ))}
      </nav>}
    </section>
  );
}
