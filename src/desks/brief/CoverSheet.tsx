import { useMemo, useRef } from 'react';
import type { Place } from '../../catalogue/catalogue';
import { citationsWithin } from '../../catalogue/citations';
import { dossierOf, type Dossier } from '../../dossier/dossier';
import { inLanguage, messagesOf, useWords } from '../../i18n/context';
import { briefWords } from '../../i18n/desks/brief';
import { formatDistance } from '../../i18n/numbers';
import { BasisMark } from '../../parts/BasisMark';
import { MapFigure } from '../../session/map-figure';
import { useLookups, useView } from '../../view/context';
import { Foot, Sources } from './blocks/Foot';
import { RunningHead } from './blocks/Head';
import { Paper } from './Paper';
import { QrCode } from './QrCode';
import { InLanguages, NoteNumbers, Say, SheetProvider, useUnits } from './sheet-context';
import type { SheetProps } from './sheet-props';
import { useFit } from './useFit';

/** From the roomiest: the map’s height in millimetres, and how many industries are named for a place. */
const layouts = [
  ...[150, 142, 134, 126, 118, 110, 102].map((map) => ({ map, industries: 8 })),
  ...[8, 5, 3, 2, 1, 0].flatMap((industries) => [{ map: 92, industries }, { map: 78, industries }]),
];

/** The cover of a shortlist: all of it on one map, numbered, and a table to choose by. */
export function CoverSheet({ places, languages, work, scale, address, page, pages, made }: SheetProps & { readonly places: readonly Place[] }) {
  const lookups = useLookups();
  const { plan } = useView();
  const body = useRef<HTMLDivElement>(null);
  const layout = layouts[useFit(body, layouts.length, JSON.stringify([places.map(({ id }) => id), languages, work, address]))];
  const ids = useMemo(() => places.map(({ id }) => id), [places]);
  const dossiers = places.map((place) => dossierOf(lookups, place));
  const [first = 'zh-CN'] = languages;
  if (!layout) return null;
  const citations = citationsWithin(dossiers.map(({ industries, place }) => {
    const shown = industries.slice(0, layout.industries).map(({ statement }) => ({ citations: statement.citations }));
    return shown.length > 0 ? shown : { citations: place.citations.slice(0, 1) };
  }));
  return (
    <SheetProvider value={{ citations, languages }}>
      <Paper paper="a4" label={briefWords[first].sheet.shortlistTitle} scale={scale}>
        <RunningHead work={work} />
        <div className="brief-title brief-title--cover">
          <div>
            <h2>{languages.map((language) => <span key={language} lang={language}>{briefWords[language].sheet.shortlistTitle}</span>)}</h2>
            <InLanguages className="brief-lead"><Lead count={places.length} /></InLanguages>
          </div>
          <QrCode address={address} />
        </div>
        {work.note !== '' && <p className="brief-visitor-note">{work.note}</p>}
        <div className="brief-body" ref={body}>
          <MapFigure label={briefWords[first].sheet.mapOf(briefWords[first].sheet.shortlistTitle)} places={ids} plan={plan} numbered width={182} height={layout.map} />
          <Choice dossiers={dossiers} industries={layout.industries} />
          <Sources />
        </div>
        <Foot address={address} page={page} pages={pages} made={made} />
      </Paper>
    </SheetProvider>
  );
}

function Lead({ count }: { readonly count: number }) {
  const { sheet } = useWords(briefWords);
  return <p>{sheet.shortlistLead(count)}</p>;
}

interface ChoiceProps {
  readonly dossiers: readonly Dossier[];
  readonly industries: number;
}

function Choice({ dossiers, industries: most }: ChoiceProps) {
  const units = useUnits();
  return (
    <table className="brief-choice">
      <thead>
        <tr>{(['number', 'place', 'industries', 'station', 'placement'] as const).map((column) => <th key={column} scope="col"><Say of={(language) => briefWords[language].sheet.columns[column]} /></th>)}</tr>
      </thead>
      <tbody>
        {dossiers.map((dossier, index) => {
          const { place, industries, surroundings, position: { placement } } = dossier;
          const station = surroundings?.stations[0];
          return (
            <tr key={place.id}>
              <td><b className="brief-number">{index + 1}</b></td>
              <th scope="row"><Say of={(language) => inLanguage(place.name, language)} /> <small><Say of={(language) => messagesOf(language).kinds[place.kind]} /></small></th>
              <td>
                {industries.length === 0 && <span className="brief-silence"><Say of={(language) => briefWords[language].sheet.none} /></span>}
                {industries.slice(0, most).map(({ industry, statement }) => (
                  <span key={industry.id} className="brief-choice-industry"><BasisMark basis={statement.basis} />{' '}<Say of={(language) => inLanguage(industry.name, language)} /><NoteNumbers citations={statement.citations} /></span>
                ))}
                {industries.length > most && <small className="brief-more"> <Say of={(language) => briefWords[language].sheet.more(industries.length - most)} /></small>}
              </td>
              <td>
                {station
                  ? <><Say of={(language) => inLanguage(station.item.properties.name, language)} /> <small>{station.metres === 0 ? <Say of={(language) => messagesOf(language).place.inside} /> : formatDistance(station.metres, units)}</small></>
                  : <Say of={(language) => briefWords[language].sheet.noStation} />}
              </td>
              <td>
                {placement
                  ? <><Say of={(language) => messagesOf(language).placement.bases[placement.basis].name} /> <small>±{formatDistance(placement.uncertaintyMetres, units)}</small></>
                  : <Say of={(language) => messagesOf(language).placement.none} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
