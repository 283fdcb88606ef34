import { useId } from 'react';
import { useMessages, useText, useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { sectionName } from '../../i18n/section-name';
import { useLookups } from '../../view/context';

interface CitationChoiceProps {
  /** `document#section`, or the id of a report; empty for none. */
  readonly value: string;
  change(citation: string): void;
}

/** A source of the catalogue: a section of a document, or a public report. */
export function CitationChoice({ value, change }: CitationChoiceProps) {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const { record: words } = useWords(boundaryWords);
  const text = useText();
  const field = useId();
  return (
    <div className="choice boundary-field">
      <label htmlFor={field}>{words.citation}</label>
      <select id={field} name="citation" value={value} onChange={(event) => change(event.target.value)}>
        <option value="">{words.noCitation}</option>
        {catalogue.documents.map((document) => (
          <optgroup key={document.id} label={text(document.shortTitle)}>
            {document.sections.map((section) => (
              <option key={section.id} value={`${document.id}#${section.id}`}>{sectionName(section, messages, text)}</option>
            ))}
          </optgroup>
        ))}
        {catalogue.reports.length > 0 && (
          <optgroup label={words.reports}>
            {catalogue.reports.map((report) => <option key={report.id} value={report.id}>{report.date} {text(report.title)}</option>)}
          </optgroup>
        )}
      </select>
    </div>
  );
}
