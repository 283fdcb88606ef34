import type { IndustryStatement } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { groupInOrder } from './group-in-order';
import { BasisMark } from './BasisMark';
import { RecordLink } from './RecordLink';
import { Cite } from './sources';

/** Industries with how each is known. Those known in the same way, for the same reason, stand together. */
export function IndustryStatements({ statements }: { statements: readonly IndustryStatement[] }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const systemOf = (statement: IndustryStatement): string => lookups.find('industry', statement.industry)?.system ?? '';
  const groups = groupInOrder(statements, (statement) =>
    [statement.basis, statement.note?.zh, systemOf(statement), ...statement.citations].join('\n'));
  return (
    <ul className="statements">
      {groups.map(([key, members]) => {
        const [first] = members;
        const system = first && lookups.system(systemOf(first));
        return first && (
          <li key={key}>
            <BasisMark basis={first.basis} worded />
            <span>
              {members.map((statement, index) => (
                <span key={statement.industry}>
                  {index > 0 && messages.listSeparator}
                  <RecordLink record={{ type: 'industry', id: statement.industry }} />
                </span>
              ))}
              <Cite citations={first.citations} />
              {system && <small className="faint" title={messages.industry.system}> {text(system.shortName)}</small>}
              {first.note && <small className="statement-note">{text(first.note)}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
