import type { ReactNode } from 'react';
import { useMessages } from '../i18n/context';
import { Section } from './Section';

/** Groups longer than this are folded, so that the next group stays in sight. */
const longGroup = 14;

interface GroupSectionProps {
  readonly title: string;
  readonly count: number;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** A group of a list under its heading; folded where it is long. */
export function GroupSection({ title, count, note, children }: GroupSectionProps) {
  const messages = useMessages();
  if (count <= longGroup) return <Section title={title} count={count} note={note}>{children}</Section>;
  return (
    <details className="section fold">
      <summary>
        <h2 className="section-title">{title}<span className="count">{messages.count(count)}</span></h2>
      </summary>
      {note && <p className="section-note">{note}</p>}
      {children}
    </details>
  );
}
