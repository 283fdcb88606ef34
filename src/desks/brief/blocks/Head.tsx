import type { ReactNode } from 'react';
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
import { QrCode } from '../QrCode';
import { InLanguages, NoteNumbers, Say, useSheet, useUnits } from '../sheet-context';
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
export function PlaceTitle({ place, number, address }: { readonly place: Place; readonly number?: number | undefined; readonly address: string }) {
  const lookups = useLookups();
  const { languages } = useSheet();
  const [first = 'zh-CN'] = languages;
  const symbol = symbolOf(place, lookups);
  const plan = lookups.plan(place.plans[0] ?? '');
  const other = first === 'en' ? place.name.zh : place.name.en;
  return (
    <div className="brief-title">
      <span className="brief-tab" style={{ background: colourVariable(symbol.colour) }}>
        {number ?? symbol.mark ? <b>{number ?? symbol.mark}</b> : <Glyph symbol={symbol} size={58} />}
      </span>
      <div>
        <p className="brief-kind">{languages.map((language) => <span key={language} lang={language}>{messagesOf(language).kinds[place.kind]}{plan && ` · ${inLanguage(plan.shortName, language)}`}</span>)}</p>
        <h2 lang={first}>{inLanguage(place.name, first)}</h2>
        <p className="brief-other" lang={first === 'en' ? 'zh-CN' : 'en'}>{other}</p>
      </div>
      <QrCode address={address} />
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
  const units = useUnits();
  const stated = dossier.areas.find(({ value }) => typeof value === 'number');
  const drawn = dossier.drawnSquareKilometres;
  const [plan] = dossier.plans;
  const station = dossier.surroundings?.stations[0];
  const { placement } = dossier.position;
  const area = stated ? (stated.basis === 'stated' ? 'stated' : 'reported') : drawn === null ? 'unknown' : 'drawn';
  const silent = <small><Say of={(language) => messagesOf(language).notStated} /></small>;
  return (
    <dl className="brief-facts">
      <Fact name="area" of={area}>
        {stated && typeof stated.value === 'number'
          ? <>{formatAttributeNumber(stated.value, stated, units)} <Say of={(language) => stated.unit && inLanguage(stated.unit, language)} /><NoteNumbers citations={stated.citations} /></>
          : drawn === null ? silent : formatArea(drawn, units)}
      </Fact>
      <Fact name="station">
        {station
          ? <><Say of={(language) => inLanguage(station.item.properties.name, language)} /> <small>{station.metres === 0 ? <Say of={(language) => messagesOf(language).place.inside} /> : formatDistance(station.metres, units)}</small></>
          : <small><Say of={(language) => briefWords[language].sheet.noStation} /></small>}
      </Fact>
      <Fact name="period">{plan ? units.period(plan.period.from, plan.period.to) : silent}</Fact>
      <Fact name="placement">{placement ? formatDistance(placement.uncertaintyMetres, units) : <small><Say of={(language) => messagesOf(language).placement.none} /></small>}</Fact>
    </dl>
  );
}

interface FactProps {
  readonly name: 'area' | 'station' | 'period' | 'placement';
  readonly of?: 'stated' | 'reported' | 'drawn' | 'unknown';
  readonly children: ReactNode;
}

function Fact({ name, of = 'unknown', children }: FactProps) {
  return (
    <div>
      <dt><Say of={(language) => { const { sheet } = briefWords[language]; return name === 'area' ? sheet.area[of] : sheet[name]; }} /></dt>
      <dd>{children}</dd>
    </div>
  );
}
