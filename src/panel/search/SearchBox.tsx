import { useEffect, useRef, type RefObject } from 'react';
import { useView } from '../../view/context';
import type { Caret } from './field';
import { PlainField } from './PlainField';
import { useCombobox } from './useCombobox';

/**
 * The search. "/" leads to it from anywhere. At first it is a plain field: the box of results, with the library that
 * makes it, comes when the browser is idle or the reader turns to it, and takes over what has been typed.
 */
export function SearchBox() {
  const { query } = useView();
  const field = useRef<HTMLInputElement>(null);
  const caret = useRef<Caret>(null);
  const { Combobox, failed, prepare, compose } = useCombobox(query !== '');
  useSlashKey(field);
  return (
    <search className="search">
      {Combobox
        ? <Combobox field={field} caret={caret} />
        : <PlainField field={field} caret={caret} failed={failed} prepare={prepare} compose={compose} />}
    </search>
  );
}

/** "/" puts the focus in the search, unless the reader is typing somewhere. */
function useSlashKey(input: RefObject<HTMLInputElement | null>): void {
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
