import type { ReactNode } from 'react';
import type { Basis, Text } from '../catalogue/catalogue';
import { useText } from '../i18n/context';
import { BasisMark } from './BasisMark';
import { Cite } from './sources';

interface StatementProps {
  readonly basis: Basis;
  readonly citations: readonly string[];
  readonly note?: Text | undefined;
  readonly children: ReactNode;
  /** What can be done with it; stands last. */
  readonly action?: ReactNode;
}

/** One statement in a list: how it is known, what it says, where it stands written, and what to bear in mind. */
export function Statement({ basis, citations, note, children, action }: StatementProps) {
  const text = useText();
  return (
    <li>
      <BasisMark basis={basis} worded />
      <span>
        {children}
        <Cite citations={citations} />
        {note && <small className="statement-note">{text(note)}</small>}
        {action}
      </span>
    </li>
  );
}
