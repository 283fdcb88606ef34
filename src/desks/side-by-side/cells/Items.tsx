import { useState, type ReactNode } from 'react';
import type { Basis, Text } from '../../../catalogue/catalogue';
import { useText, useWords } from '../../../i18n/context';
import { sideBySideWords } from '../../../i18n/desks/side-by-side';
import { BasisMark } from '../../../parts/BasisMark';
import { Cite } from '../../../parts/sources';
import { Shared } from './Shared';

export interface Item {
  readonly key: string;
  readonly what: ReactNode;
  /** How it is known; absent for what is computed. */
  readonly basis?: Basis;
  readonly citations?: readonly string[] | undefined;
  readonly note?: Text | undefined;
  /** A distance, a role: beside it, fainter. */
  readonly beside?: ReactNode;
}

interface ItemsProps {
  readonly items: readonly Item[];
  /** Keys of what every column has. */
  readonly shared: ReadonlySet<string>;
  /** Said where there is none. */
  readonly none: string;
}

/** More are folded away on screens; paper has them all. */
const itemsShown = 6;

/** Things of one place, one to a line: how each is known, what it is, its source, and whether all the places have it. */
export function Items({ items, shared, none }: ItemsProps) {
  const words = useWords(sideBySideWords);
  const text = useText();
  const [open, setOpen] = useState(false);
  if (items.length === 0) return <span className="side-by-side-none">{none}</span>;
  // Not for the sake of one line, which the button would take itself.
  const folded = items.length > itemsShown + 1;
  return (
    <>
      <ul className="side-by-side-items" data-folded={folded && !open}>
        {items.map(({ key, what, basis, citations, note, beside }) => (
          <li key={key} data-shared={shared.has(key)}>
            {basis && <><BasisMark basis={basis} /> </>}
            {what}
            {shared.has(key) && <Shared />}
            <Cite citations={citations} />
            {beside && <small> {beside}</small>}
            {note && <small className="fact-note">{text(note)}</small>}
          </li>
        ))}
      </ul>
      {folded && (
        <button type="button" className="link-button side-by-side-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.less : words.more(items.length - itemsShown)}
        </button>
      )}
    </>
  );
}
