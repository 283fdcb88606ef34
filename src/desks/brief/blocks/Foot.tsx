import { resolveCitation } from '../../../catalogue/citations';
import { attributionsOf } from '../../../catalogue/base-features';
import { useConfiguration } from '../../../configuration/context';
import { inLanguage, messagesOf, useMessages, useText, useWords } from '../../../i18n/context';
import { briefWords } from '../../../i18n/desks/brief';
import { sectionName } from '../../../i18n/section-name';
import { BasisMark } from '../../../parts/BasisMark';
import { useLookups } from '../../../view/context';
import { readable } from '../link';
import { InLanguages, useSheet } from '../sheet-context';

/** The numbered notes of a sheet: each source with its date and how binding it is. */
export function Sources() {
  const { citations } = useSheet();
  return citations.length > 0 && <InLanguages className="brief-sources"><SourceNotes /></InLanguages>;
}

function SourceNotes() {
  const { catalogue } = useLookups();
  const { citations } = useSheet();
  const { sheet } = useWords(briefWords);
  const messages = useMessages();
  const text = useText();
  return (
    <>
      <h3>{sheet.sources}</h3>
      <ol>
        {citations.map((citation, index) => {
          const resolved = resolveCitation(catalogue, citation);
          const number = <b>{index + 1}</b>;
          if (!resolved) return <li key={citation}>{number} {citation}</li>;
          if ('report' in resolved) return <li key={citation}>{number} {text(resolved.report.publisher)}{messages.export.colon}{text(resolved.report.title)} {resolved.report.date}</li>;
          const { document, section } = resolved;
          return (
            <li key={citation}>
              {number} {text(document.shortTitle)}{section && ` · ${sectionName(section, messages, text)}`} {document.date ?? sheet.noDate} ({messages.document.statuses[document.status]})
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface FootProps {
  readonly address: string;
  readonly checked?: string | undefined;
  readonly page: number;
  readonly pages: number;
  readonly made: string;
}

/** The foot of every sheet: that it is indicative, what the marks mean, whom to ask, and the way back to the map. */
export function Foot({ address, checked, page, pages, made }: FootProps) {
  const { languages } = useSheet();
  const { catalogue } = useLookups();
  const { configuration: { contact, copyright, approvalNumber } } = useConfiguration();
  return (
    <footer className="brief-foot">
      <div className="brief-languages" data-count={languages.length}>
        {languages.map((language) => {
          const messages = messagesOf(language);
          const { sheet } = briefWords[language];
          return (
            <div key={language} lang={language}>
              <p className="brief-indicative">{messages.indicative}</p>
              <p className="brief-marks">
                {(['stated', 'derived', 'reported', 'inferred'] as const).map((basis) => <span key={basis}><BasisMark basis={basis} /> {messages.basis[basis].name}</span>)}
              </p>
              <p>
                <strong>{sheet.contact}</strong>{' '}
                {contact ? [inLanguage(contact.name, language), contact.telephone, contact.email, contact.url && readable(contact.url)].filter(Boolean).join(' · ') : sheet.noContact}
              </p>
              <p className="brief-small">
                {[
                  sheet.made(made), checked && sheet.checked(checked), pages > 1 && sheet.page(page, pages),
                  ...attributionsOf(catalogue.base).map((attribution) => inLanguage(attribution, language)), copyright && inLanguage(copyright, language), approvalNumber,
                ].filter(Boolean).join(' · ')}
              </p>
            </div>
          );
        })}
      </div>
      <p className="brief-link"><a href={address}>{readable(address)}</a></p>
    </footer>
  );
}
