import type { IndustryStatement } from '../catalogue/catalogue';
import { useMessages, useText } from '../i18n/context';
import { useLookups } from '../view/context';
import { groupInOrder } from './group-in-order';
import { RecordLink } from './RecordLink';
import { Statement } from './Statement';

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
          <Statement key={key} basis={first.basis} citations={first.citations} note={first.note}>
            {members.map((statement, index) => (
              <span key={statement.industry}>
                {index > 0 && messages.listSeparator}
                <RecordLink record={{ type: 'industry', id: statement.industry }} />
              </span>
            ))}
            {system && <small className="faint" title={messages.industry.system}> {text(system.shortName)}</small>}
          </Statement>
        );
      })}
    </ul>
  );
}
