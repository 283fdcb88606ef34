import type { AssignmentRow } from '../../assignment/assignment-table';
import { citationsWithin } from '../../catalogue/citations';
import type { Table, TableCell } from '../../formats';
import type { AssignmentMessages } from '../../i18n/desks/assignments';
import { disagreementSentence, drawnSentence, lineageSentences, statedSentence, type Writing } from './writing';

type FileColumn = keyof AssignmentMessages['fileColumns'];

const order: readonly FileColumn[] = [
  'placeId', 'place', 'kind', 'plan', 'listed', 'status', 'statedZones', 'statedWay', 'statedBasis', 'drawnZones', 'edgeMetres', 'disagreement',
  'lineage', 'placement', 'uncertaintyMetres', 'longitude', 'latitude', 'citations',
];

/** Between several values of one cell. */
const separator = '; ';

/** Rows of the table to take away, in the reader’s language; numbers stay numbers. */
export function assignmentFile(rows: readonly AssignmentRow[], writing: Writing): Table {
  const { words } = writing;
  return { columns: order.map((column) => words.fileColumns[column]), rows: rows.map((row) => order.map((column) => cellOf(row, column, writing))) };
}

function cellOf(row: AssignmentRow, column: FileColumn, writing: Writing): TableCell {
  const { place, plan, stated, drawn } = row;
  const { words, messages, text } = writing;
  const joined = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(separator));
  switch (column) {
    case 'placeId': return place.id;
    case 'place': return text(place.name);
    case 'kind': return messages.kinds[place.kind];
    case 'plan': return text(plan.name);
    case 'listed': return row.listed ? words.yes : words.no;
    case 'status': return words.statuses[row.status];
    case 'statedZones': return joined(stated.map(({ zone }) => text(zone.name)));
    case 'statedWay': return joined(stated.map((zone) => statedSentence(zone, writing)));
    case 'statedBasis': return joined(stated.map(({ basis }) => messages.basis[basis].name));
    case 'drawnZones': return joined((drawn?.zones ?? []).map((zone) => `${text(zone.zone.name)} (${drawnSentence(zone, writing)})`));
    case 'edgeMetres': return row.edgeMetres === null ? null : Math.round(row.edgeMetres);
    case 'disagreement': return disagreementSentence(row, writing);
    case 'lineage': return joined(lineageSentences(row, writing));
    case 'placement': return place.placement ? messages.placement.bases[place.placement.basis].name : null;
    case 'uncertaintyMetres': return place.placement?.uncertaintyMetres ?? null;
    case 'longitude': return place.label?.[0] ?? null;
    case 'latitude': return place.label?.[1] ?? null;
    case 'citations': return joined(citationsWithin([{ citations: place.citations }, place.placement, stated, row.lineage.map(({ link }) => link)]));
  }
}
