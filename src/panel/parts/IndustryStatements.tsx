import type { IndustryStatement } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { BasisMark } from './BasisMark';
import { RecordLink } from './RecordLink';
import { Cite } from './sources';

/** Industries with how each is known, and by which reasoning. */
export function IndustryStatements({ statements }: { statements: readonly IndustryStatement[] }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  return (
    <ul className="statements">
      {statements.map((statement) => {
        const industry = lookups.find('industry', statement.industry);
        const system = industry && lookups.system(industry.system);
        return (
          <li key={`${statement.industry} ${statement.basis}`}>
            <BasisMark basis={statement.basis} worded />
            <span>
              <RecordLink record={{ type: 'industry', id: statement.industry }} />
              <Cite citations={statement.citations} />
              {system && <small className="faint" title={messages.industry.system}> {text(system.shortName)}</small>}
              {statement.note && <small className="statement-note">{text(statement.note)}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
