import type { Place } from '../../../catalogue/catalogue';
import { reachMetres } from '../../../dossier/surroundings';
import type { Nearby } from '../../../geo/surroundings';
import { inLanguage, messagesOf } from '../../../i18n/context';
import { briefWords } from '../../../i18n/desks/brief';
import { formatDistance } from '../../../i18n/numbers';
import { PlaceGlyph } from '../../../symbols/PlaceGlyph';
import { useLookups } from '../../../view/context';
import type { BriefContents } from '../contents';
import { Say, useUnits } from '../sheet-context';
import { Block } from './Statements';

interface Part {
  readonly contents: BriefContents;
}

/** Names and distances stand once, whatever the languages: a figure needs no translation. */
function Distance({ metres, uncertainty = 0 }: { readonly metres: number; readonly uncertainty?: number }) {
  const units = useUnits();
  return (
    <span className="brief-distance">
      {metres === 0 ? <Say of={(language) => messagesOf(language).place.inside} /> : formatDistance(metres, units)}
      {uncertainty > 0 && <small> ±{formatDistance(uncertainty, units)}</small>}
    </span>
  );
}

/** A place with how far it is, and how far off itself may be. */
function NearRow({ item, metres }: Nearby<Place>) {
  const lookups = useLookups();
  return (
    <li>
      <PlaceGlyph place={item} lookups={lookups} size={14} />
      <span><Say of={(language) => inLanguage(item.name, language)} /></span>
      <Distance metres={metres} uncertainty={item.placement?.uncertaintyMetres ?? 0} />
    </li>
  );
}

/** The nearest science. */
export function Science({ contents: { science, dossier } }: Part) {
  return (
    <Block title={<Say of={(language) => briefWords[language].sheet.science} />} aside={science.length > 0 && <Say of={(language) => briefWords[language].sheet.scienceNote} />}>
      {!dossier.surroundings && <p className="brief-silence"><Say of={(language) => briefWords[language].sheet.noScience} /></p>}
      <ul className="brief-near">{science.map((near) => <NearRow key={near.item.id} {...near} />)}</ul>
    </Block>
  );
}

/** The parks in a place and about it; nothing where there are none. */
export function Parks({ contents: { parks } }: Part) {
  if (parks.shown.length === 0) return null;
  return (
    <Block title={<Say of={(language) => briefWords[language].sheet.parks(formatDistance(reachMetres, messagesOf(language)))} />}>
      <ul className="brief-near">{parks.shown.map((near) => <NearRow key={near.item.id} {...near} />)}</ul>
      {parks.more > 0 && <p className="brief-more"><Say of={(language) => briefWords[language].sheet.more(parks.more)} /></p>}
    </Block>
  );
}

/** The nearest stations, with their lines. */
export function Access({ contents: { dossier: { surroundings } } }: Part) {
  const lineIn = (line: string, { map, place }: ReturnType<typeof messagesOf>): string => (line === 'HSR' ? map.railway : place.line(line));
  return (
    <Block title={<Say of={(language) => briefWords[language].sheet.access} />} aside={surroundings && <Say of={(language) => briefWords[language].sheet.accessNote} />}>
      {!surroundings && <p className="brief-silence"><Say of={(language) => briefWords[language].sheet.noPosition} /></p>}
      <ul className="brief-near">
        {surroundings?.stations.map(({ item: { properties: { name, lines = [] } }, metres }) => (
          <li key={name.zh}>
            <svg className="glyph" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle className="brief-station" cx="7" cy="7" r="4" /></svg>
            <span><Say of={(language) => <>{inLanguage(name, language)} <small>{lines.map((line) => lineIn(line, messagesOf(language))).join(messagesOf(language).listSeparator)}</small></>} /></span>
            <Distance metres={metres} />
          </li>
        ))}
      </ul>
    </Block>
  );
}
