import { useLayoutEffect } from 'react';
import { useMessages } from '../../i18n/context';
import { useView, useViewStore } from '../../view/context';
import type { FieldProps } from './field';
import { SearchGlass } from './SearchGlass';

interface PlainFieldProps extends FieldProps {
  readonly failed: boolean;
  /** The reader has turned to it. */
  prepare(): void;
  /** An input method begins or ends its work. */
  compose(composing: boolean): void;
}

/** The search’s field before its box of results has come: what is typed is kept, and taken over. */
export function PlainField({ field, caret, failed, prepare, compose }: PlainFieldProps) {
  const { query } = useView();
  const store = useViewStore();
  const { search: words } = useMessages();
  // Noted at the moment it goes: a moment before, another key may still have been on its way.
  useLayoutEffect(() => () => {
    const input = field.current;
    caret.current = input && document.activeElement === input ? { start: input.selectionStart ?? 0, end: input.selectionEnd ?? 0 } : null;
  }, [field, caret]);
  return (
    <div className="search-field">
      <SearchGlass />
      <input
        ref={field} type="text" role="combobox" aria-expanded={false} aria-autocomplete="list" autoComplete="off"
        aria-label={words.label} placeholder={words.placeholder} value={query}
        onChange={(event) => store.adjust({ query: event.target.value })}
        onFocus={prepare} onCompositionStart={() => compose(true)} onCompositionEnd={() => compose(false)}
      />
      {failed && query !== '' && <p className="search-popup search-status" role="status">{words.failed}</p>}
    </div>
  );
}
