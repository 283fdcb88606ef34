import { useMemo, useRef } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { siteKinds } from '../../catalogue/kinds';
import { inLanguage } from '../../i18n/context';
import { briefWords } from '../../i18n/desks/brief';
import { dossierOf } from '../../dossier/dossier';
import { MapFigure } from '../../session/map-figure';
import { useLookups, useView } from '../../view/context';
import { Certainty, PlanBasis } from './blocks/Basis';
import { Foot, Sources } from './blocks/Foot';
import { KeyFacts, PlaceTitle, Role, RunningHead } from './blocks/Head';
import { Industries, LeftOut, Particulars, Projects } from './blocks/Statements';
import { Access, Parks, Science } from './blocks/Surroundings';
import { fittings } from './budget';
import { briefContents, type BriefContents } from './contents';
import { Paper } from './Paper';
import { InLanguages, SheetProvider } from './sheet-context';
import type { SheetProps } from './sheet-props';
import { useFit } from './useFit';

const mapWidth = 182;
/** Two languages leave the map less. */
const layoutsOf = { one: fittings(138, 88), both: fittings(118, 68) };

interface PlaceSheetProps extends SheetProps {
  readonly place: Place;
  /** Its number on the cover, where there is one. */
  readonly number?: number;
}

/** One place on one sheet of A4. What does not fit is left out and counted: the link has it. */
export function PlaceSheet({ place, number, languages, work, scale, address, page, pages, made }: PlaceSheetProps) {
  const lookups = useLookups();
  // What a site lies in is told by the plan that is looked through; a structure belongs to its own.
  const { plan: lens } = useView();
  const body = useRef<HTMLDivElement>(null);
  const dossier = dossierOf(lookups, place);
  const layouts = layoutsOf[languages.length > 1 ? 'both' : 'one'];
  const layout = useFit(body, layouts.length, JSON.stringify([place.id, number, languages, work, address, lens]));
  const fitting = layouts[layout];
  const contents = useMemo(() => (fitting ? briefContents(lookups, dossier, fitting.budget) : null), [lookups, dossier, fitting]);
  const shown = useMemo(() => [place.id], [place.id]);
  const [first = 'zh-CN'] = languages;
  if (!fitting || !contents) return null;
  const name = inLanguage(place.name, first);
  return (
    <SheetProvider value={{ citations: contents.citations, languages }}>
      <Paper paper="a4" label={name} scale={scale}>
        <RunningHead work={work} />
        <PlaceTitle place={place} number={number} address={address} />
        {work.note !== '' && <p className="brief-visitor-note">{work.note}</p>}
        <Role contents={contents} />
        <div className="brief-body" ref={body}>
          <KeyFacts contents={contents} />
          <MapFigure label={briefWords[first].sheet.mapOf(name)} places={shown} plan={siteKinds.has(place.kind) ? lens : (place.plans[0] ?? lens)} width={mapWidth} height={fitting.mapMillimetres} />
          {languages.length === 1 ? <InLanguages><TwoColumns contents={contents} /></InLanguages> : <Rows contents={contents} />}
          <LeftOut contents={contents} />
          <Sources />
        </div>
        <Foot address={address} checked={place.checked} page={page} pages={pages} made={made} />
      </Paper>
    </SheetProvider>
  );
}

interface Parts {
  readonly contents: BriefContents;
}

/** What it is for on the left, what is about it on the right. */
function TwoColumns({ contents }: Parts) {
  return (
    <div className="brief-columns">
      <div><Industries contents={contents} /><Projects contents={contents} /><PlanBasis contents={contents} /><Certainty contents={contents} /></div>
      <div><Access contents={contents} /><Science contents={contents} /><Parks contents={contents} /><Particulars contents={contents} /></div>
    </div>
  );
}

/** Words in both languages side by side, so that they can be read across; names and figures stand once. */
function Rows({ contents }: Parts) {
  return (
    <>
      <InLanguages><Industries contents={contents} /></InLanguages>
      <InLanguages><Projects contents={contents} /></InLanguages>
      <div className="brief-columns">
        <div><Access contents={contents} /><Parks contents={contents} /></div>
        <div><Science contents={contents} /></div>
      </div>
      <InLanguages><PlanBasis contents={contents} /></InLanguages>
      <InLanguages><Certainty contents={contents} /></InLanguages>
      <InLanguages><Particulars contents={contents} /></InLanguages>
    </>
  );
}
