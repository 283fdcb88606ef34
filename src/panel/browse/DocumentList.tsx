import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { PeriodStrip } from '../compare/PeriodStrip';
import { Section } from '../../parts/Section';

/** What was read, and how binding each is; then the dated reports. */
export function DocumentList() {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const text = useText();
  return (
    <>
      <PeriodStrip />
      <ul className="rows">
        {catalogue.documents.map((document) => (
          <li key={document.id}>
            <ViewLink className="row" to={{ page: { type: 'document', id: document.id } }}>
              <span className="row-text">
                <span className="row-name">{text(document.title)}</span>
                <span className="row-detail">
                  <span className={`status status-${document.status}`}>{messages.document.statuses[document.status]}</span>
                  <span>{document.date ?? messages.document.noDate}</span>
                </span>
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
      <Section title={messages.document.reports} count={catalogue.reports.length}>
        <ul className="rows">
          {catalogue.reports.map((report) => (
            <li key={report.id}>
              <ViewLink className="row" to={{ page: { type: 'report', id: report.id } }}>
                <span className="row-text">
                  <span className="row-name">{text(report.title)}</span>
                  <span className="row-detail"><span>{text(report.publisher)}</span><span>{report.date}</span></span>
                </span>
              </ViewLink>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
