import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { Facts } from '../../parts/Facts';
import { PageHeading } from '../../parts/PageHeading';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';

/** A dated public report, and what the map takes from it. */
export function ReportPage({ id }: { id: string }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const report = lookups.find('report', id);
  if (!report) return null;
  const records = lookups.citedBy.get(id) ?? [];
  return (
    <>
      <PageHeading list="documents" eyebrow={messages.document.reportKinds[report.kind]} title={text(report.title)} />
      <Facts
        facts={[
          { name: messages.document.publisher, value: text(report.publisher) },
          { name: messages.document.date, value: report.date },
        ]}
      />
      {report.url && <p><a href={report.url} target="_blank" rel="noopener noreferrer">{messages.document.openOriginal}</a></p>}
      {records.length > 0 && (
        <Section title={messages.document.citedHere} count={records.length}>
          <ul className="cited">
            {records.map((record) => (
              <li key={`${record.type} ${record.id}`}><small>{messages.search.groups[record.type]}</small> <RecordLink record={record} /></li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
