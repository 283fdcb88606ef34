import type { ReactNode } from 'react';
import type { Attribute, Basis, Text } from '../../../catalogue/catalogue';
import { useMessages, useText, useWords } from '../../../i18n/context';
import { briefWords } from '../../../i18n/desks/brief';
import { formatAttributeNumber } from '../../../parts/figures';
import { BasisMark } from '../../../parts/BasisMark';
import type { BriefContents } from '../contents';
import { NoteNumbers, Say } from '../sheet-context';

/** A headed part of a sheet. */
export function Block({ title, aside, children }: { readonly title: ReactNode; readonly aside?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="brief-block">
      <h3>{title}{aside && <small>{aside}</small>}</h3>
      {children}
    </section>
  );
}

export function More({ count }: { readonly count: number }) {
  const { sheet } = useWords(briefWords);
  return count > 0 && <p className="brief-more">{sheet.more(count)}</p>;
}

interface LineProps {
  readonly basis: Basis;
  readonly citations: readonly string[];
  readonly note?: Text | undefined;
  readonly children: ReactNode;
}

/** A statement in a list: how it is known, what it says, where it stands written. */
export function Line({ basis, citations, note, children }: LineProps) {
  const text = useText();
  return (
    <li>
      <BasisMark basis={basis} />
      <span>{children}<NoteNumbers citations={citations} />{note && <small className="brief-reason">{text(note)}</small>}</span>
    </li>
  );
}

export function Industries({ contents: { industries, reasons } }: { readonly contents: BriefContents }) {
  const { sheet } = useWords(briefWords);
  const messages = useMessages();
  const text = useText();
  return (
    <Block title={sheet.industries}>
      {industries.shown.length === 0 && <p className="brief-silence">{messages.place.noIndustries}</p>}
      <ul className="brief-lines brief-industries">
        {industries.shown.map(({ statement, system, industries: named }) => (
          <Line key={named.map(({ id }) => id).join()} basis={statement.basis} citations={statement.citations} note={reasons ? statement.note : undefined}>
            <strong>{named.map(({ name }) => text(name)).join(messages.listSeparator)}</strong>
            {system && <small> {text(system.shortName)}</small>}
          </Line>
        ))}
      </ul>
      <More count={industries.more} />
    </Block>
  );
}

/** Projects linked to a place. That none is stated is said with all that is not. */
export function Projects({ contents: { projects, reasons } }: { readonly contents: BriefContents }) {
  const messages = useMessages();
  const text = useText();
  if (projects.shown.length === 0) return null;
  return (
    <Block title={messages.place.projects}>
      <ul className="brief-lines">
        {projects.shown.map(({ project, statement }) => (
          <Line key={project.id} basis={statement.basis} citations={statement.citations} note={reasons ? statement.note : undefined}>{text(project.name)}</Line>
        ))}
      </ul>
      <More count={projects.more} />
    </Block>
  );
}

/** What a sheet had no room to begin with, counted. */
export function LeftOut({ contents: { organisations, attributes, notes, parks, projects } }: { readonly contents: BriefContents }) {
  const count = [organisations, attributes, notes, parks, projects].reduce((sum, { shown, more }) => sum + (shown.length === 0 ? more : 0), 0);
  return count > 0 && <p className="brief-more brief-left-out"><Say of={(language) => briefWords[language].sheet.more(count)} /></p>;
}

/** Organisations and other stated properties: nothing where the catalogue has none. */
export function Particulars({ contents: { organisations, attributes, notes } }: { readonly contents: BriefContents }) {
  const { sheet } = useWords(briefWords);
  const messages = useMessages();
  const text = useText();
  return (
    <>
      {attributes.shown.length > 0 && (
        <Block title={messages.place.attributes}>
          <ul className="brief-lines">
            {attributes.shown.map((attribute) => (
              <Line key={`${attribute.key} ${attribute.year ?? ''} ${attribute.citations.join()}`} basis={attribute.basis} citations={attribute.citations}>
                {text(attribute.name)}{attribute.year ? ` (${attribute.year})` : ''} <strong>{valueOf(attribute)}</strong>
              </Line>
            ))}
          </ul>
          <More count={attributes.more} />
        </Block>
      )}
      {organisations.shown.length > 0 && (
        <Block title={messages.place.organisations}>
          <ul className="brief-lines">
            {organisations.shown.map(({ organisation, statement }) => (
              <Line key={organisation.id} basis={statement.basis} citations={statement.citations}>
                {text(organisation.name)}{statement.role && <small> {text(statement.role)}</small>}
              </Line>
            ))}
          </ul>
          <More count={organisations.more} />
        </Block>
      )}
      {notes.shown.length > 0 && (
        <Block title={sheet.notes}>
          <ul className="brief-lines">
            {notes.shown.map((note) => <Line key={note.text.zh} basis={note.basis} citations={note.citations}>{text(note.text)}</Line>)}
          </ul>
          <More count={notes.more} />
        </Block>
      )}
    </>
  );

  function valueOf(attribute: Attribute): string {
    const { value, unit } = attribute;
    if (typeof value === 'number') return `${formatAttributeNumber(value, attribute, messages)}${unit ? ` ${text(unit)}` : ''}`;
    return Array.isArray(value) ? value.map(text).join(messages.listSeparator) : text(value);
  }
}
