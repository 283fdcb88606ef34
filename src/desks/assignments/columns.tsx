import type { AssignmentRow } from '../../assignment/assignment-table';
import { assignmentStatuses } from '../../assignment/status';
import { formatDistance, formatLength } from '../../i18n/numbers';
import { BasisMark } from '../../parts/BasisMark';
import { RecordLink } from '../../parts/RecordLink';
import { PlaceGlyph } from '../../symbols/PlaceGlyph';
import type { DataColumn } from '../../ui/DataTable';
import { ViewLink } from '../../view/ViewLink';
import { StatusWord } from './StatusMark';
import { disagreementSentence, drawnSentence, lineageSentences, statedSentence, type Writing } from './writing';

const linkTo = (id: string) => <RecordLink record={{ type: 'place', id }} />;

/** The table’s columns in the reader’s language. */
export function columnsOf(writing: Writing): DataColumn<AssignmentRow>[] {
  const { words, messages, text, lookups } = writing;
  const { columns } = words;
  return [
    {
      id: 'place', header: columns.place, width: 178, sortValue: ({ place }) => text(place.name),
      cell: ({ place }) => (
        <span className="assignment-place">
          <PlaceGlyph place={place} lookups={lookups} size={18} />
          <span>{linkTo(place.id)}<small>{messages.kinds[place.kind]}</small></span>
        </span>
      ),
    },
    { id: 'plan', header: columns.plan, width: 96, sortValue: ({ plan }) => lookups.catalogue.plans.indexOf(plan), cell: ({ plan }) => text(plan.shortName) },
    {
      id: 'status', header: columns.status, width: 130, sortValue: ({ status }) => assignmentStatuses.indexOf(status),
      cell: (row) => {
        const disagreement = disagreementSentence(row, writing);
        return <><StatusWord status={row.status} />{disagreement && <small>{disagreement}</small>}</>;
      },
    },
    {
      id: 'stated', header: columns.stated, width: 176, sortValue: ({ stated }) => (stated[0] ? text(stated[0].zone.name) : null),
      cell: ({ stated, listed }) => (
        <>
          {stated.map((zone) => (
            <span key={zone.zone.id} className="assignment-zone"><BasisMark basis={zone.basis} /> {linkTo(zone.zone.id)} <small>{statedSentence(zone, writing)}</small></span>
          ))}
          {stated.length === 0 && <span className="faint">{listed ? words.listed : words.notStated}</span>}
        </>
      ),
    },
    {
      id: 'drawn', header: columns.drawn, width: 176, sortValue: ({ drawn }) => (drawn?.zones[0] ? text(drawn.zones[0].zone.name) : null),
      cell: ({ drawn }) => <DrawnCell drawn={drawn} writing={writing} />,
    },
    {
      id: 'edge', header: columns.edge, width: 92, align: 'end', sortValue: ({ edgeMetres }) => edgeMetres,
      cell: ({ edgeMetres }) => (edgeMetres === null ? '–' : formatLength(edgeMetres, messages)),
    },
    {
      id: 'lineage', header: columns.lineage, width: 138, sortValue: (row) => lineageSentences(row, writing)[0] ?? null,
      cell: (row) => (row.lineage.length === 0
        ? '–'
        : row.lineage.map(({ link }, index) => (
          <span key={`${link.from} ${link.to ?? ''}`} className="assignment-zone"><BasisMark basis={link.basis} /> {lineageSentences(row, writing)[index]}</span>
        ))),
    },
    {
      id: 'basis', header: columns.basis, width: 116, sortValue: ({ place }) => place.placement?.uncertaintyMetres ?? null,
      cell: ({ place: { placement } }) => (placement
        ? <>{messages.placement.bases[placement.basis].name}<small>±{formatDistance(placement.uncertaintyMetres, messages)}</small></>
        : <span className="faint">{messages.placement.none}</span>),
    },
    {
      id: 'check', header: columns.check, width: 88,
      cell: ({ place }) => (
        <ViewLink to={{ page: { type: 'desk', id: 'check', place: place.id }, site: null }} aria-label={words.checkOf(text(place.name))}>{words.check}</ViewLink>
      ),
    },
  ];
}

function DrawnCell({ drawn, writing }: { readonly drawn: AssignmentRow['drawn']; readonly writing: Writing }) {
  const { words, text } = writing;
  if (!drawn) return <span className="faint">{words.notDrawn}</span>;
  if (drawn.zones.length === 0) {
    return <span className="faint">{words.noneDrawn}{drawn.nearest && <small>{words.nearest(text(drawn.nearest.zone.name))}</small>}</span>;
  }
  return drawn.zones.map((zone) => (
    <span key={zone.zone.id} className="assignment-zone">{linkTo(zone.zone.id)} <small>{drawnSentence(zone, writing)}</small></span>
  ));
}
