import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  readonly count?: string | number;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A headed part of a page. */
export function Section({ title, count, note, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
        {count !== undefined && <span className="count">{count}</span>}
      </h2>
      {note && <p className="section-note">{note}</p>}
      {children}
    </section>
  );
}
