import type { Place } from '../../catalogue/catalogue';
import { useMessages, useText, useWords } from '../../i18n/context';
import { sideBySideWords } from '../../i18n/desks/side-by-side';
import { MapFigure } from '../../session/map-figure';
import { useLookups } from '../../view/context';

/** A map with all of them, on paper and on a phone, where the panel lies over the map. */
export function PlacesMap({ places }: { readonly places: readonly Place[] }) {
  const words = useWords(sideBySideWords);
  const { listSeparator } = useMessages();
  const text = useText();
  const names = places.map(({ name }) => text(name));
  return (
    <figure className="side-by-side-map">
      <MapFigure label={words.map(names.join(listSeparator))} places={places.map(({ id }) => id)} numbered width={108} height={62} />
      <figcaption>{words.mapNote}</figcaption>
    </figure>
  );
}

/** Beneath the title on paper: from which data, and when. */
export function PrintedFrom() {
  const { catalogue } = useLookups();
  const words = useWords(sideBySideWords);
  const text = useText();
  const today = new Date().toLocaleDateString('sv-SE');
  return (
    <p className="side-by-side-printed">
      {[text(catalogue.district.title), words.printedOn(today), words.catalogue(catalogue.version), words.indicative].join(' · ')}
    </p>
  );
}
