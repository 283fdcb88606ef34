import { Autocomplete } from '@base-ui/react/autocomplete';
import { useLayoutEffect, useState } from 'react';
import type { SearchGroup, SearchResult } from '../../catalogue/search';
import { useMessages, useText } from '../../i18n/context';
import { useSearch } from '../../parts/useSearch';
import { useView, useViewStore } from '../../view/context';
import type { FieldProps } from './field';
import { SearchGlass } from './SearchGlass';
import { SearchResultMark } from './SearchResultMark';

const resultsPerGroup = 6;

interface Group {
  readonly value: string;
  readonly items: readonly SearchResult[];
}

/** The search’s field with its results by kind beneath it. */
export default function SearchCombobox({ field, caret }: FieldProps) {
  const { query } = useView();
  const store = useViewStore();
  const messages = useMessages();
  const text = useText();
  const { search, failed, prepare } = useSearch(query !== '');
  const [open, setOpen] = useState(query !== '');
  useLayoutEffect(() => {
    if (!caret.current) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.current.start, caret.current.end);
  }, [field, caret]);

  const groups: Group[] = search
    ? search.find(query, resultsPerGroup).map(({ type, results }: SearchGroup) => ({ value: messages.search.groups[type], items: results }))
    : [];
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  const choose = (result: SearchResult): void => {
    setOpen(false);
    store.show({ query: '', page: { type: result.type, id: result.id } });
  };

  return (
    <Autocomplete.Root
      items={groups}
      mode="none"
      filter={null}
      value={query}
      onValueChange={(value, details) => {
        if (details.reason === 'item-press') return;
        store.adjust({ query: value });
        setOpen(value !== '');
      }}
      open={open && query !== ''}
      onOpenChange={setOpen}
      itemToStringValue={(item: SearchResult) => text(item.name)}
      autoHighlight
    >
      <div className="search-field">
        <SearchGlass />
        <Autocomplete.Input ref={field} aria-label={messages.search.label} placeholder={messages.search.placeholder} onFocus={prepare} />
        {query !== '' && <Autocomplete.Clear className="search-clear" aria-label={messages.search.clear}>×</Autocomplete.Clear>}
      </div>
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="search-positioner" sideOffset={6} align="start">
          <Autocomplete.Popup className="search-popup">
            <Autocomplete.Status className="search-status">
              {failed && messages.search.failed}
              {!failed && !search && messages.search.loading}
              {search && (count === 0 ? messages.search.empty : messages.search.results(count))}
            </Autocomplete.Status>
            <Autocomplete.List className="search-list">
              {(group: Group) => (
                <Autocomplete.Group key={group.value} items={group.items}>
                  <Autocomplete.GroupLabel className="search-group">{group.value}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(result: SearchResult) => (
                      <Autocomplete.Item key={`${result.type}/${result.id}`} value={result} className="search-item" onClick={() => choose(result)}>
                        <SearchResultMark result={result} />
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
