import type { Place } from '../catalogue/catalogue';
import { useMessages, useText } from '../i18n/context';
import { useView, useViewStore } from '../view/context';
import { shortlistLimit } from '../view/view';

/** Puts a place on the visitor’s shortlist, or takes it off. Says why, where it is full. Not in a frame. */
export function ShortlistButton({ place }: { readonly place: Place }) {
  const { shortlist, frame } = useView();
  const store = useViewStore();
  const { desks: { shortlist: words } } = useMessages();
  const text = useText();
  const listed = shortlist.includes(place.id);
  const full = !listed && shortlist.length >= shortlistLimit;
  const change = (): void => {
    if (!full) store.adjust({ shortlist: listed ? shortlist.filter((id) => id !== place.id) : [...shortlist, place.id] });
  };
  const label = listed ? words.remove : words.add;
  // It serves the desks, which a frame has not.
  if (frame) return null;
  return (
    <button
      type="button" className="shortlist-button" data-listed={listed} aria-disabled={full} onClick={change}
      title={full ? words.full(shortlistLimit) : undefined} aria-label={`${label} – ${text(place.name)}`}
    >
      <span aria-hidden="true">{listed ? '✓' : '+'}</span> {label}
    </button>
  );
}
