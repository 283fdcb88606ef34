import { useEffect, useRef } from 'react';
import type { PlanningDocument, Section as DocumentSection } from '../../catalogue/catalogue';
import { useLanguage, useMessages, useText } from '../../i18n/context';
import { sectionName } from '../../i18n/section-name';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { Facts } from '../../parts/Facts';
import { PageHeading } from '../../parts/PageHeading';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';

/** One planning document: how binding it is, its outline, and under each section what the map takes from there. */
export function DocumentPage({ id, section }: { id: string; section: string | undefined }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const document = lookups.find('document', id);
  if (!document) return null;
  const plans = lookups.catalogue.plans.filter((plan) => plan.documents.includes(id));
  return (
    <>
      <PageHeading
        list="documents"
        eyebrow={<span className={`status status-${document.status}`}>{messages.document.statuses[document.status]}</span>}
        title={text(document.title)}
        subtitle={language === 'en' ? document.title.zh : document.title.en}
      />
      <p className="role">{text(document.statusNote)}</p>
      <Facts
        facts={[
          { name: messages.document.issuer, value: text(document.issuer) },
          {
            name: messages.document.date,
            value: <>{document.date ?? messages.document.noDate}{document.dateNote && <small className="fact-note">{text(document.dateNote)}</small>}</>,
          },
          ...(document.period ? [{ name: messages.document.period, value: messages.period(document.period.from, document.period.to) }] : []),
          ...(plans.length > 0 ? [{
            name: messages.document.plans,
            value: plans.map((plan) => <span key={plan.id} className="fact-line"><ViewLink to={{ plan: plan.id, page: { type: 'home' } }}>{text(plan.name)}</ViewLink></span>),
          }] : []),
        ]}
      />
      <Section title={messages.document.outline}>
        <Outline document={document} parent={undefined} open={section} />
      </Section>
    </>
  );
}

function Outline({ document, parent, open }: { document: PlanningDocument; parent: string | undefined; open: string | undefined }) {
  const sections = document.sections.filter((section) => section.parent === parent);
  if (sections.length === 0) return null;
  return (
    <ol className="outline">
      {sections.map((section) => (
        <li key={section.id}>
          <OutlineEntry document={document} section={section} open={open === section.id} />
          <Outline document={document} parent={section.id} open={open} />
        </li>
      ))}
    </ol>
  );
}

function OutlineEntry({ document, section, open }: { document: PlanningDocument; section: DocumentSection; open: boolean }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const entry = useRef<HTMLDivElement>(null);
  const records = lookups.citedBy.get(`${document.id}#${section.id}`) ?? [];
  useEffect(() => {
    if (open) entry.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  return (
    <div className="outline-entry" data-open={open} ref={entry}>
      <ViewLink
        to={{ page: { type: 'document', id: document.id, ...(open ? {} : { section: section.id }) } }}
        aria-expanded={open}
      >
        <span>{sectionName(section, messages, text)}</span>
        {records.length > 0 && <span className="row-aside">{records.length}</span>}
      </ViewLink>
      {open && (records.length === 0
        ? <p className="faint">{messages.document.noneCited}</p>
        : (
          <>
            <p className="section-note">{messages.document.citedHere}</p>
            <ul className="cited">
              {records.map((record) => (
                <li key={`${record.type} ${record.id}`}>
                  <small>{messages.search.groups[record.type]}</small> <RecordLink record={record} />
                </li>
              ))}
            </ul>
          </>
        ))}
    </div>
  );
}
