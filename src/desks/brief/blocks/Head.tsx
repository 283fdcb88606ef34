import type { Place } from '../../../catalogue/catalogue';
import { inLanguage, messagesOf, useMessages, useText, useWords } from '../../../i18n/context';
import { briefWords } from '../../../i18n/desks/brief';
import { formatArea, formatDistance } from '../../../i18n/numbers';
import { BasisMark } from '../../../parts/BasisMark';
import { formatAttributeNumber } from '../../../parts/figures';
import { Glyph } from '../../../symbols/PlaceGlyph';
import { symbolOf } from '../../../symbols/symbol';
import { colourVariable } from '../../../theme/theme';
import { useLookups } from '../../../view/context';
import type { BriefContents } from '../contents';
import { InLanguages, NoteNumbers, useSheet } from '../sheet-context';
import type { BriefWork } from '../work';

/** The line at the very top: whose sheet it is, for whom and when. */
export function RunningHead({ work }: { readonly work: BriefWork }) {
  const { catalogue: { district } } = useLookups();
  const { languages } = useSheet();
  return (
    <header className="brief-running">
      <span>{languages.map((language) => <span key={language} lang={language}>{inLanguage(district.title, language)} · {briefWords[language].sheet.kind}</span>)}</span>
      {(work.guest !== '' || work.date !== '') && (
        <span className="brief-for">
          {work.guest !== '' && <strong>{briefWords[languages[0] ?? 'zh-CN'].sheet.for(work.guest)}</strong>}
          {work.date !== '' && <span>{work.date}</span>}
        </span>
      )}
    </header>
  );
}

/** The name of a place, large, with its mark; the other language’s name below. */
export function PlaceTitle({ place, number }: { readonly place: Place; readonly number?: number | undefined }) {
  const lookups = useLookups();
  const { languages } = useSheet();
  const [first = 'zh-CN'] = languages;
  const symbol = symbolOf(place, lookups);
  const plan = lookups.plan(place.plans[0] ?? '');
  const other = first === 'en' ? place.name.zh : place.name.en;
  return (
    <div className="brief-title">
      <span className="brief-tab" style={{ background: colourVariable(symbol.colour) }}>
        {number === undefined ? <Glyph symbol={symbol} size={46} /> : <b>{number}</b>}
      </span>
      <div>
        <p className="brief-kind">{languages.map((language) => <span key={language} lang={language}>{messagesOf(language).kinds[place.kind]}{plan && ` · ${inLanguage(plan.shortName, language)}`}</span>)}</p>
        <h2 lang={first}>{inLanguage(place.name, first)}</h2>
        <p className="brief-other" lang={first === 'en' ? 'zh-CN' : 'en'}>{other}</p>
      </div>
    </div>
  );
}

/** What it is for, as a document says it; else what its group is for; that none says, where none does. */
export function Role({ contents }: { readonly contents: BriefContents }) {
  return <InLanguages className="brief-role"><RoleText contents={contents} /></InLanguages>;
}

function RoleText({ contents: { dossier: { place: { role }, group } } }: { readonly contents: BriefContents }) {
  const { sheet } = useWords(briefWords);
  const { export: { colon } } = useMessages();
  const text = useText();
  const said = role ?? group?.role;
  return said
    ? <p><BasisMark basis={said.basis} /> {!role && group && `${text(group.name)}${colon}`}{text(said.value)}<NoteNumbers citations={said.citations} /></p>
    : <p className="brief-silence">{sheet.noRole}</p>;
}

/** Four figures that a visitor asks for first. */
export function KeyFacts({ contents: { dossier } }: { readonly contents: BriefContents }) {
  const { sheet } = useWords(briefWords);
  const messages = useMessages();
  const text = useText();
  const stated = dossier.areas.find(({ value }) => typeof value === 'number');
  const [plan] = dossier.plans;
  const station = dossier.surroundings?.stations[0];
  const { placement } = dossier.position;
  return (
    <dl className="brief-facts">
      {stated && typeof stated.value === 'number' ? (
        <div>
          <dt>{stated.basis === 'stated' ? sheet.area.stated : sheet.area.reported}</dt>
          <dd>{formatAttributeNumber(stated.value, stated, messages)} {stated.unit && text(stated.unit)}<NoteNumbers citations={stated.citations} /></dd>
        </div>
      ) : (
        <div>
          <dt>{dossier.drawnSquareKilometres === null ? sheet.area.unknown : sheet.area.drawn}</dt>
          <dd>{dossier.drawnSquareKilometres === null ? <small>{messages.notStated}</small> : formatArea(dossier.drawnSquareKilometres, messages)}</dd>
        </div>
      )}
      <div>
        <dt>{sheet.station}</dt>
        <dd>{station ? <>{text(station.item.properties.name)} <small>{station.metres === 0 ? messages.place.inside : formatDistance(station.metres, messages)}</small></> : <small>{sheet.noStation}</small>}</dd>
      </div>
      <div><dt>{sheet.period}</dt><dd>{plan ? messages.period(plan.period.from, plan.period.to) : <small>{messages.notStated}</small>}</dd></div>
      <div>
        <dt>{sheet.placement}</dt>
        <dd>{placement ? formatDistance(placement.uncertaintyMetres, messages) : <small>{messages.placement.none}</small>}</dd>
      </div>
    </dl>
  );
}
