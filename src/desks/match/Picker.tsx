import { Autocomplete } from '@base-ui/react/autocomplete';
import { useState, type ReactNode } from 'react';

export interface PickerGroup<T> {
  readonly value: string;
  readonly items: readonly T[];
}

interface PickerProps<T> {
  readonly label: string;
  readonly placeholder: string;
  readonly none: string;
  /** What is offered for what is typed; for nothing typed, what is worth offering. */
  readonly offer: (query: string) => readonly PickerGroup<T>[];
  readonly keyOf: (item: T) => string;
  readonly nameOf: (item: T) => string;
  readonly option: (item: T) => ReactNode;
  readonly pick: (item: T) => void;
}

/** Picks one of many by typing a part of its name, or from the list that opens; the field is empty again afterwards. */
export function Picker<T>({ label, placeholder, none, offer, keyOf, nameOf, option, pick }: PickerProps<T>) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const groups = open ? offer(query.trim()) : [];
  const choose = (item: T): void => {
    setQuery('');
    setOpen(false);
    pick(item);
  };
  return (
    <div className="search match-picker">
      <Autocomplete.Root
        items={groups}
        mode="none"
        filter={null}
        value={query}
        onValueChange={(value, details) => {
          if (details.reason !== 'item-press') setQuery(value);
        }}
        open={open}
        onOpenChange={setOpen}
        openOnInputClick
        itemToStringValue={nameOf}
        autoHighlight
      >
        <label>
          {label}
          <Autocomplete.Input className="text-field" placeholder={placeholder} />
        </label>
        <Autocomplete.Portal>
          <Autocomplete.Positioner className="search-positioner" sideOffset={6} align="start">
            <Autocomplete.Popup className="search-popup">
              <Autocomplete.Status className="search-status">{groups.length === 0 && none}</Autocomplete.Status>
              <Autocomplete.List className="search-list">
                {(group: PickerGroup<T>) => (
                  <Autocomplete.Group key={group.value} items={group.items}>
                    <Autocomplete.GroupLabel className="search-group">{group.value}</Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: T) => (
                        <Autocomplete.Item key={keyOf(item)} value={item} className="search-item" onClick={() => choose(item)}>
                          {option(item)}
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
    </div>
  );
}
