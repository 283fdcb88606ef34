import { useMemo, useRef } from 'react';
import type { Place, Plan } from '../../catalogue/catalogue';
import { inLanguage, messagesOf, useMessages, useText, useWords } from '../../i18n/context';
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
import { posterContents, type LegendKind, type PosterContents, type PosterSection } from './poster-contents';
import { InLanguages, NoteNumbers, SheetProvider } from './sheet-context';
import type { SheetProps } from './sheet-props';
import { useFit } from './useFit';

/** From the roomiest: how many industries are named for a place, rows for a section, names in a run of them. */
const layouts = [
  ...[8, 6, 4, 3, 2].map((industries) => ({ industries, rows: 40, names: 60 })),
  ...[48, 40, 32, 26, 20, 15, 11, 8, 5, 3].map((names) => ({ industries: 2, rows: 40, names })),
  ...[24, 18, 14, 11, 9, 7, 5, 4, 3, 2].map((rows) => ({ industries: 1, rows, names: 3 })),
  { industries: 0, rows: 1, names: 1 },
];
type Layout = (typeof layouts)[number];

const nowhere: readonly string[] = [];
const mapSize = { width: 250, height: 265 };

/** The whole space of a plan on a sheet of A3: the map with all its names, and beside it what they stand for. */
export function PosterSheet({ plan, languages, work, scale, address, page, pages, made }: SheetProps & { readonly plan: Plan }) {
  const lookups = useLookups();
  const body = useRef<HTMLDivElement>(null);
  const contents = useMemo(() => posterContents(lookups, plan), [lookups, plan]);
  const layout = layouts[useFit(body, layouts.length, JSON.stringify([plan.id, languages, work, address]))];
  const [first = 'zh-CN'] = languages;
  if (!layout) return null;
  const name = inLanguage(plan.name, first);
  return (
    <SheetProvider value={{ citations: contents.citations, languages }}>
      <Paper paper="a3" label={name} scale={scale}>
        <MapFigure label={briefWords[first].sheet.mapOf(name)} places={nowhere} plan={plan.id} {...mapSize} />
        <div className="brief-poster-side">
          <RunningHead work={work} />
          <div className="brief-poster-title">
            {languages.map((language) => <h2 key={language} lang={language}>{inLanguage(plan.name, language)}</h2>)}
            <p>{languages.map((language) => (
              <span key={language} lang={language}>{briefWords[language].poster.title} · {messagesOf(language).period(plan.period.from, plan.period.to)}</span>
            ))}</p>
          </div>
          <InLanguages className="brief-lead"><PlanLead plan={plan} /></InLanguages>
          {work.note !== '' && <p className="brief-visitor-note">{work.note}</p>}
          <div className="brief-body" ref={body}>
            <InLanguages className="brief-poster-text">
              <Legend contents={contents} />
              {contents.sections.map((section) => <Section key={section.key} section={section} layout={layout} />)}
            </InLanguages>
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

function useKindName(): (kind: LegendKind) => string {
  const messages = useMessages();
  return (kind) => (kind === 'institution' ? messages.lists.institutions : messages.kinds[kind]);
}

function Legend({ contents: { legend, bases } }: { readonly contents: PosterContents }) {
  const { poster } = useWords(briefWords);
  const messages = useMessages();
  const kindName = useKindName();
  return (
    <section className="brief-block brief-legend">
      <h3>{poster.key}<small>{poster.distinguishes}</small></h3>
      <ul>
        {legend.map(({ kind, symbol }) => <li key={kind}><Glyph symbol={symbol} size={16} />{kindName(kind)}</li>)}
        {bases.map((basis) => <li key={basis}><BasisSwatch basis={basis} />{messages.placement.bases[basis].name}</li>)}
      </ul>
    </section>
  );
}

interface SectionProps {
  readonly section: PosterSection;
  readonly layout: Layout;
}

/** A group with its places one by one where they are numbered or few, in a run where they are many. */
function Section({ section, layout }: SectionProps) {
  const { group, kind, places, drawn } = section;
  const { poster, sheet } = useWords(briefWords);
  const messages = useMessages();
  const text = useText();
  const kindName = useKindName();
  const listed = group !== null && places.some(({ number, kind: of }) => number !== undefined || of === 'headquarters-cluster');
  const { shown, more } = limited(places, listed ? layout.rows : layout.names);
  const silent = listed ? shown.filter(({ industries }) => !industries?.length) : [];
  return (
    <section className="brief-block">
      <h3>{group ? text(group.name) : kind && kindName(kind)}<small>{poster.drawn(drawn, places.length)}</small>{group && <NoteNumbers citations={group.citations} />}</h3>
      {listed
        ? <ul className="brief-members">{shown.map((place) => <Member key={place.id} place={place} industries={layout.industries} />)}</ul>
        : <p className="brief-run">{shown.map(({ name }) => text(name)).join(messages.listSeparator)}</p>}
      {silent.length > 0 && layout.industries > 0 && <p className="brief-silence">{poster.silent(silent.map(({ name }) => text(name)).join(messages.listSeparator))}</p>}
      {more > 0 && <p className="brief-more">{sheet.more(more)}</p>}
    </section>
  );
}

function Member({ place, industries: most }: { readonly place: Place; readonly industries: number }) {
  const lookups = useLookups();
  const messages = useMessages();
  const { sheet } = useWords(briefWords);
  const text = useText();
  const industries = place.industries ?? [];
  return (
    <li>
      <PlaceGlyph place={place} lookups={lookups} size={18} />
      <span>
        <strong>{text(place.name)}</strong>
        {most > 0 && industries.slice(0, most).map((statement, index) => (
          <span key={statement.industry} className="brief-member-industry">
            {index > 0 && messages.listSeparator}<BasisMark basis={statement.basis} /> {text(lookups.find('industry', statement.industry)?.name ?? { zh: '', en: '' })}<NoteNumbers citations={statement.citations} />
          </span>
        ))}
        {most > 0 && industries.length > most && <small className="brief-more">{sheet.more(industries.length - most)}</small>}
      </span>
    </li>
  );
}
