import type { Place } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { BasisMark } from './BasisMark';
import { RecordLink } from './RecordLink';
import { Section } from './Section';
import { Cite } from './sources';

/** Companies and bodies linked to a place or project, with how the link is known. */
export function OrganisationStatements({ statements }: { statements: Place['organisations'] }) {
  const messages = useMessages();
  const text = useText();
  if (!statements || statements.length === 0) return null;
  return (
    <Section title={messages.place.organisations}>
      <ul className="statements">
        {statements.map((statement) => (
          <li key={statement.organisation}>
            <BasisMark basis={statement.basis} worded />
            <span>
              <RecordLink record={{ type: 'organisation', id: statement.organisation }} />
              {statement.role && <small className="faint"> {text(statement.role)}</small>}
              <Cite citations={statement.citations} />
              {statement.note && <small className="statement-note">{text(statement.note)}</small>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
