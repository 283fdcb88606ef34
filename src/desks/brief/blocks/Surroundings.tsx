import { useMessages, useText, useWords } from '../../../i18n/context';
import { briefWords } from '../../../i18n/desks/brief';
import { formatDistance } from '../../../i18n/numbers';
import type { Messages } from '../../../i18n/messages';
import type { Place } from '../../../catalogue/catalogue';
import { reachMetres } from '../../../dossier/surroundings';
import type { Nearby } from '../../../geo/surroundings';
import { PlaceGlyph } from '../../../symbols/PlaceGlyph';
import { useLookups } from '../../../view/context';
import type { BriefContents } from '../contents';
import { Block, More } from './Statements';

const distanceText = (metres: number, messages: Messages): string => (metres === 0 ? messages.place.inside : formatDistance(metres, messages));

/** A place with how far it is, and how far off itself may be. */
function NearRow({ item, metres }: Nearby<Place>) {
  const lookups = useLookups();
  const messages = useMessages();
  const { sheet } = useWords(briefWords);
  const text = useText();
  const uncertainty = item.placement?.uncertaintyMetres ?? 0;
  return (
    <li>
      <PlaceGlyph place={item} lookups={lookups} size={14} />
      <span>{text(item.name)}</span>
      <span className="brief-distance">
        {distanceText(metres, messages)}{uncertainty > 0 && <small> {sheet.plusMinus(formatDistance(uncertainty, messages))}</small>}
      </span>
    </li>
  );
}

/** The nearest science, and the parks about a place. */
export function Science({ contents: { science, dossier } }: { readonly contents: BriefContents }) {
  const { sheet } = useWords(briefWords);
  return (
    <Block title={sheet.science} aside={science.length > 0 && sheet.scienceNote}>
      {!dossier.surroundings && <p className="brief-silence">{sheet.noScience}</p>}
      <ul className="brief-near">{science.map((near) => <NearRow key={near.item.id} {...near} />)}</ul>
    </Block>
  );
}

export function Parks({ contents: { parks } }: { readonly contents: BriefContents }) {
  const { sheet } = useWords(briefWords);
  const messages = useMessages();
  if (parks.shown.length + parks.more === 0) return null;
  return (
    <Block title={sheet.parks(formatDistance(reachMetres, messages))}>
      <ul className="brief-near">{parks.shown.map((near) => <NearRow key={near.item.id} {...near} />)}</ul>
      <More count={parks.more} />
    </Block>
  );
}

export function Access({ contents: { dossier: { surroundings } } }: { readonly contents: BriefContents }) {
  const { sheet } = useWords(briefWords);
  const messages = useMessages();
  const text = useText();
  return (
    <Block title={sheet.access} aside={surroundings && sheet.accessNote}>
      {!surroundings && <p className="brief-silence">{sheet.noPosition}</p>}
      <ul className="brief-near">
        {surroundings?.stations.map(({ item, metres }) => (
          <li key={item.properties.name.zh}>
            <svg className="glyph" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle className="brief-station" cx="7" cy="7" r="4" /></svg>
            <span>
              {text(item.properties.name)}{' '}
              <small>{(item.properties.lines ?? []).map((line) => (line === 'HSR' ? messages.map.railway : messages.place.line(line))).join(messages.listSeparator)}</small>
            </span>
            <span className="brief-distance">{distanceText(metres, messages)}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}
