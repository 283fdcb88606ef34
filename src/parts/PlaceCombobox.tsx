import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState } from 'react';
import type { Place } from '../catalogue/catalogue';
import { useLanguage, useMessages, useText } from '../i18n/context';
import { PlaceGlyph } from '../symbols/PlaceGlyph';
import { useLookups } from '../view/context';
import { useSearch } from './useSearch';
import './place-combobox.css';

const resultsShown = 12;

interface PlaceComboboxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly pick: (place: Place) => void;
}

/** Asks for a place by its name, in either language, by pinyin or initials. The search loads when it is first wanted. */
export function PlaceCombobox({ label, placeholder, pick }: PlaceComboboxProps) {
  const lookups = useLookups();
  const { search: words } = useMessages();
  const text = useText();
  const [query, setQuery] = useState('');
  const { search, failed, prepare } = useSearch(false);
  const groups = search?.find(query, resultsShown) ?? [];
  const places = (groups.find(({ type }) => type === 'place')?.results ?? []).flatMap(({ id }) => lookups.find('place', id) ?? []);
  const choose = (place: Place): void => {
    setQuery('');
    pick(place);
  };
  return (
    <div className="search place-combobox">
      <Autocomplete.Root
        items={places}
        mode="none"
        filter={null}
        value={query}
        onValueChange={(value, details) => {
          if (details.reason !== 'item-press') setQuery(value);
        }}
        itemToStringValue={(place: Place) => text(place.name)}
        autoHighlight
      >
        <label>
          <span className="place-combobox-label">{label}</span>
          <Autocomplete.Input className="text-field" placeholder={placeholder} onFocus={prepare} />
        </label>
        <Autocomplete.Portal>
          <Autocomplete.Positioner className="search-positioner" sideOffset={6} align="start">
            <Autocomplete.Popup className="search-popup">
              <Autocomplete.Status className="search-status">
                {failed && words.failed}
                {!failed && !search && words.loading}
                {search && (places.length === 0 ? words.empty : words.results(places.length))}
              </Autocomplete.Status>
              <Autocomplete.List className="search-list">
                {(place: Place) => (
                  <Autocomplete.Item key={place.id} value={place} className="search-item" onClick={() => choose(place)}>
                    <Option place={place} />
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </div>
  );
}

function Option({ place }: { readonly place: Place }) {
  const lookups = useLookups();
  const { kinds, placement } = useMessages();
  const text = useText();
  const language = useLanguage();
  return (
    <>
      <PlaceGlyph place={place} lookups={lookups} size={20} />
      <span className="row-text">
        <span className="row-name">{text(place.name)}</span>
        <span className="row-detail"><span>{language === 'en' ? place.name.zh : place.name.en}</span></span>
      </span>
      <span className="row-aside">{lookups.whereabouts(place) ? kinds[place.kind] : placement.none}</span>
    </>
  );
}
