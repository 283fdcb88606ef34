import { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useRef, useState } from 'react';
import type { SearchGroup, SearchResult } from '../../catalogue/search';
import { useMessages, useText } from '../../i18n/context';
import { useView, useViewStore } from '../../view/context';
import { SearchResultMark } from './SearchResultMark';
import { useSearch } from './useSearch';

const resultsPerGroup = 6;

interface Group {
  readonly value: string;
  readonly items: readonly SearchResult[];
}

/** The search: a box with its results by kind beneath it. "/" leads to it from anywhere. */
export function SearchBox() {
  const { query } = useView();
  const store = useViewStore();
  const messages = useMessages();
  const text = useText();
  const { search, failed, prepare } = useSearch(query !== '');
  const [open, setOpen] = useState(query !== '');
  const input = useRef<HTMLInputElement>(null);
  useSlashKey(input);

  const groups: Group[] = search
    ? search.find(query, resultsPerGroup).map(({ type, results }: SearchGroup) => ({ value: messages.search.groups[type], items: results }))
    : [];
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  const choose = (result: SearchResult): void => {
    setOpen(false);
    store.show({ query: '', page: { type: result.type, id: result.id } });
  };

  return (
    <search className="search">
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
          <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5" /><path d="M12.6 12.6L17 17" /></svg>
          <Autocomplete.Input ref={input} aria-label={messages.search.label} placeholder={messages.search.placeholder} onFocus={prepare} />
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
    </search>
  );
}

/** "/" puts the focus in the search, unless the reader is typing somewhere. */
function useSlashKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, select, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [input]);
}
