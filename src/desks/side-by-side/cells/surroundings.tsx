import type { Place } from '../../../catalogue/catalogue';
import { reachMetres } from '../../../dossier/surroundings';
import type { Nearby } from '../../../geo/surroundings';
import { useMessages, useText, useWords } from '../../../i18n/context';
import { sideBySideWords } from '../../../i18n/desks/side-by-side';
import { formatDistance } from '../../../i18n/numbers';
import { RecordLink } from '../../../parts/RecordLink';
import type { CellProps } from './cell-props';
import { Items } from './Items';

/** Facilities, institutions and parks in its area as drawn. */
export function Inside({ dossier, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  return <Sites dossier={dossier} shared={shared} sites={dossier.surroundings?.inside} none={words.noneInside} />;
}

/** Those about it, nearest first. */
export function Near({ dossier, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  return <Sites dossier={dossier} shared={shared} sites={dossier.surroundings?.near} none={words.noneNear(formatDistance(reachMetres, messages))} />;
}

function Sites({ dossier, shared, sites, none }: CellProps & { readonly sites: readonly Nearby<Place>[] | undefined; readonly none: string }) {
  const messages = useMessages();
  const words = useWords(sideBySideWords);
  if (!sites) return <span className="side-by-side-none">{words.noPositionFor}</span>;
  const items = sites.map(({ item, metres }) => ({
    key: item.id,
    what: <RecordLink record={{ type: 'place', id: item.id }} />,
    beside: [messages.kinds[item.kind], ...(metres > 0 ? [formatDistance(metres, messages)] : [])].join(' · '),
  }));
  return <><Items items={items} shared={shared} none={none} /><MeasuredFrom dossier={dossier} /></>;
}

/** The nearest stations and their lines. */
export function Stations({ dossier, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  const { surroundings } = dossier;
  if (!surroundings) return <span className="side-by-side-none">{words.noPositionFor}</span>;
  const items = surroundings.stations.map(({ item: { properties }, metres }) => ({
    key: properties.name.zh,
    what: text(properties.name),
    beside: [
      metres === 0 ? words.inside : formatDistance(metres, messages),
      ...(properties.lines ?? []).map((line) => (line === 'HSR' ? messages.map.railway : messages.place.line(line))),
    ].join(' · '),
  }));
  return <><Items items={items} shared={shared} none={words.notStated} /><MeasuredFrom dossier={dossier} /></>;
}

/** Of a place that is shown through another, from what it was measured. */
function MeasuredFrom({ dossier: { position: { from, through } } }: Pick<CellProps, 'dossier'>) {
  const words = useWords(sideBySideWords);
  const text = useText();
  return through.length > 0 && from ? <small className="fact-note">{words.measuredFrom(text(from.name))}</small> : null;
}
