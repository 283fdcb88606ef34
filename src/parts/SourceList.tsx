import type { ResolvedCitation } from '../catalogue/citations';
import { resolveCitation } from '../catalogue/citations';
import { useMessages, useText } from '../i18n/context';
import { sectionName } from '../i18n/section-name';
import { useLookups } from '../view/context';
import { ViewLink } from '../view/ViewLink';
import { Section } from './Section';
import { sourceAnchor, usePageSources } from './sources';

/** The numbered notes at the foot of a page; each opens the record of its document or report. */
export function SourceList() {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const sources = usePageSources();
  if (sources.length === 0) return null;
  return (
    <Section title={messages.sources}>
      <ol className="source-list">
        {sources.map((citation, index) => {
          const resolved = resolveCitation(catalogue, citation);
          return (
            <li key={citation} id={sourceAnchor(index + 1)}>
              {resolved ? <Source resolved={resolved} /> : citation}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** A source by its name, leading to the record of its document or report. */
export function Source({ resolved }: { resolved: ResolvedCitation }) {
  const messages = useMessages();
  const text = useText();
  if ('report' in resolved) {
    const { report } = resolved;
    return (
      <ViewLink to={{ page: { type: 'report', id: report.id } }}>
        {text(report.publisher)}: {text(report.title)} <small>{report.date}</small>
      </ViewLink>
    );
  }
  const { document, section } = resolved;
  return (
    <ViewLink to={{ page: { type: 'document', id: document.id, ...(section && { section: section.id }) } }}>
      {text(document.shortTitle)}
      {section && <> · {sectionName(section, messages, text)}</>} <small>{messages.document.statuses[document.status]}</small>
    </ViewLink>
  );
}
