import type { Place } from '../catalogue/catalogue';
import { useMessages, useText } from '../i18n/context';
import { RecordLink } from './RecordLink';
import { Section } from './Section';
import { Statement } from './Statement';

/** Companies and bodies linked to a place or project, with how the link is known. */
export function OrganisationStatements({ statements }: { statements: Place['organisations'] }) {
  const messages = useMessages();
  const text = useText();
  if (!statements || statements.length === 0) return null;
  return (
    <Section title={messages.place.organisations}>
      <ul className="statements">
        {statements.map((statement) => (
          <Statement key={statement.organisation} {...statement}>
            <RecordLink record={{ type: 'organisation', id: statement.organisation }} />
            {statement.role && <small className="faint"> {text(statement.role)}</small>}
          </Statement>
        ))}
      </ul>
    </Section>
  );
}
