import { useMemo, useRef } from 'react';
import type { Place, Plan } from '../../catalogue/catalogue';
import { inLanguage, messagesOf, useText, type LanguageTag } from '../../i18n/context';
import { briefWords } from '../../i18n/desks/brief';
import { BasisMark } from '../../parts/BasisMark';
import { MapFigure } from '../../session/map-figure';
import { BasisSwatch } from '../../symbols/BasisSwatch';
import { Glyph, PlaceGlyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { Foot, Sources } from './blocks/Foot';
import { RunningHead } from './blocks/Head';
import { limited } from './contents';
import { Paper } from './Paper';
import { QrCode } from './QrCode';
import { isListed, posterContents, type LegendKind, type PosterBudget, type PosterContents, type PosterSection } from './poster-contents';
import { InLanguages, NoteNumbers, Say, SheetProvider } from './sheet-context';
import type { SheetProps } from './sheet-props';
import { useFit } from './useFit';

/** From the roomiest: how many industries are named for a place, rows for a section, names in a run of them. */
const layouts: readonly PosterBudget[] = [
  ...[8, 6, 4, 3].map((industries) => ({ industries, rows: 60, names: 60 })),
  ...[48, 40, 32, 26, 20, 15, 11, 8, 6].map((names) => ({ industries: 3, rows: 60, names })),
  ...[2, 1].map((industries) => ({ industries, rows: 60, names: 6 })),
  ...[4, 2, 1].map((names) => ({ industries: 1, rows: 60, names })),
  ...[24, 18, 14, 11, 9].map((rows) => ({ industries: 1, rows, names: 1 })),
  ...[9, 7, 5, 4, 3, 2].map((rows) => ({ industries: 0, rows, names: 1 })),
  { industries: 0, rows: 1, names: 0 },
];

const nowhere: readonly string[] = [];
/** Two languages need more room beside it. In millimetres. */
const mapSizes = { one: { width: 242, height: 270 }, both: { width: 224, height: 270 } };

/** The whole space of a plan on a sheet of A3: the map with all its names, and beside it what they stand for. */
export function PosterSheet({ plan, languages, work, scale, address, page, pages, made }: SheetProps & { readonly plan: Plan }) {
  const lookups = useLookups();
  const body = useRef<HTMLDivElement>(null);
  const layout = layouts[useFit(body, layouts.length, JSON.stringify([plan.id, languages, work, address]))];
  const contents = useMemo(() => (layout ? posterContents(lookups, plan, layout) : null), [lookups, plan, layout]);
  const [first = 'zh-CN'] = languages;
  if (!layout || !contents) return null;
  const name = inLanguage(plan.name, first);
  const mapSize = mapSizes[languages.length > 1 ? 'both' : 'one'];
  const abridged = contents.sections.some((section) => isListed(section) && section.places.some(({ industries = [] }) => industries.length > layout.industries));
  return (
    <SheetProvider value={{ citations: contents.citations, languages }}>
      <Paper paper="a3" label={name} scale={scale}>
        <div className="brief-poster-map" style={{ width: `${mapSize.width}mm` }}>
          <MapFigure label={briefWords[first].sheet.mapOf(name)} places={nowhere} plan={plan.id} {...mapSize} />
        </div>
        <div className="brief-poster-side">
          <RunningHead work={work} />
          <div className="brief-poster-title">
            <div>
            {languages.map((language) => <h2 key={language} lang={language}>{inLanguage(plan.name, language)}</h2>)}
            <p>{languages.map((language) => (
              <span key={language} lang={language}>{briefWords[language].poster.title} · {messagesOf(language).period(plan.period.from, plan.period.to)}</span>
            ))}</p>
            </div>
            <QrCode address={address} />
          </div>
          <InLanguages className="brief-lead"><PlanLead plan={plan} /></InLanguages>
          {work.note !== '' && <p className="brief-visitor-note">{work.note}</p>}
          <div className="brief-body" ref={body}>
            <Legend contents={contents} />
            <div className="brief-poster-text">
              {contents.sections.map((section) => <Section key={section.key} section={section} layout={layout} />)}
            </div>
            {abridged && <p className="brief-more"><Say of={(language) => briefWords[language].poster.abridged[layout.industries > 0 ? 'some' : 'all']} /></p>}
            <Sources />
          </div>
          <Foot address={address} page={page} pages={pages} made={made} />
        </div>
      </Paper>
    </SheetProvider>
  );
}

function PlanLead({ plan }: { readonly plan: Plan }) {
  const text = useText();
  return <p>{text(plan.summary)}<NoteNumbers citations={plan.citations} /></p>;
}

const kindName = (kind: LegendKind, language: LanguageTag): string => {
  const messages = messagesOf(language);
  return kind === 'institution' ? messages.lists.institutions : messages.kinds[kind];
};

function Legend({ contents: { legend, bases } }: { readonly contents: PosterContents }) {
  return (
    <section className="brief-block brief-legend">
      <h3><Say of={(language) => briefWords[language].poster.key} /><small><Say of={(language) => briefWords[language].poster.distinguishes} /></small></h3>
      <ul>
        {legend.map(({ kind, symbol }) => <li key={kind}><Glyph symbol={symbol} size={16} /><span><Say of={(language) => kindName(kind, language)} /></span></li>)}
        {bases.map((basis) => <li key={basis}><BasisSwatch basis={basis} /><span><Say of={(language) => messagesOf(language).placement.bases[basis].name} /></span></li>)}
      </ul>
    </section>
  );
}

interface SectionProps {
  readonly section: PosterSection;
  readonly layout: PosterBudget;
}

const namesIn = (places: readonly Place[], language: LanguageTag): string =>
  places.map(({ name }) => inLanguage(name, language)).join(messagesOf(language).listSeparator);

/** A group with its places one by one where they are numbered, in a run where they are many. */
function Section({ section, layout }: SectionProps) {
  const { group, kind, places, drawn } = section;
  const listed = isListed(section);
  const { shown, more } = limited(places, listed ? layout.rows : layout.names);
  const silent = listed ? shown.filter(({ industries }) => !industries?.length) : [];
  return (
    <section className="brief-block">
      <h3>
        <Say of={(language) => (group ? inLanguage(group.name, language) : kind && kindName(kind, language))} />
        <small><Say of={(language) => briefWords[language].poster.drawn(drawn, places.length)} /></small>{group && <NoteNumbers citations={group.citations} />}
      </h3>
      {listed
        ? <ul className="brief-members">{shown.map((place) => <Member key={place.id} place={place} industries={layout.industries} />)}</ul>
        : <p className="brief-run"><Say of={(language) => namesIn(shown, language)} /></p>}
      {silent.length > 0 && layout.industries > 0 && <p className="brief-silence"><Say of={(language) => briefWords[language].poster.silent(namesIn(silent, language))} /></p>}
      {more > 0 && <p className="brief-more"><Say of={(language) => briefWords[language].sheet.more(more)} /></p>}
    </section>
  );
}

function Member({ place, industries: most }: { readonly place: Place; readonly industries: number }) {
  const lookups = useLookups();
  const industries = place.industries ?? [];
  return (
    <li>
      <PlaceGlyph place={place} lookups={lookups} size={18} />
      <span>
        <strong><Say of={(language) => inLanguage(place.name, language)} /></strong>
        {industries.slice(0, most).map((statement) => (
          <span key={statement.industry} className="brief-member-industry">
            <BasisMark basis={statement.basis} />{' '}
            <Say of={(language) => inLanguage(lookups.find('industry', statement.industry)?.name ?? { zh: '', en: '' }, language)} />
            <NoteNumbers citations={statement.citations} />
          </span>
        ))}
        {most > 0 && industries.length > most && <small className="brief-more">+{industries.length - most}</small>}
      </span>
    </li>
  );
}
