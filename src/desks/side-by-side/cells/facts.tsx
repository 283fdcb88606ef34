import { useMessages, useText, useWords } from '../../../i18n/context';
import { formatArea, formatDistance } from '../../../i18n/numbers';
import { sideBySideWords } from '../../../i18n/desks/side-by-side';
import { formatAttributeNumber, formatFigure } from '../../../parts/figures';
import { RecordLink } from '../../../parts/RecordLink';
import { Cite } from '../../../parts/sources';
import type { CellProps } from './cell-props';
import { Items } from './Items';

const none: ReadonlySet<string> = new Set();

/** What documents and reports say of its area; they may disagree, and each stands there. */
export function Area({ dossier: { areas } }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  const items = areas.map((area, index) => ({
    key: String(index),
    what: <>{typeof area.value === 'number' ? formatAttributeNumber(area.value, area, messages) : Array.isArray(area.value) ? area.value.map(text).join(messages.listSeparator) : text(area.value)}{area.unit && ` ${text(area.unit)}`}</>,
    basis: area.basis, citations: area.citations, note: area.note, beside: area.year,
  }));
  return <Items items={items} shared={none} none={words.notStated} />;
}

export function Drawn({ dossier: { drawnSquareKilometres } }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  if (drawnSquareKilometres === null) return <span className="side-by-side-none">{words.notDrawnAsArea}</span>;
  return <>{formatArea(drawnSquareKilometres, messages)} <small>{words.drawnNote}</small></>;
}

/** How sure its position is: what the drawing rests on, how far off it may be, and how it was made. */
export function Position({ dossier: { position: { placement, from, through } } }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  if (placement) {
    return (
      <>
        <strong>{messages.placement.bases[placement.basis].name}</strong><span className="side-by-side-off">{words.offBy(formatDistance(placement.uncertaintyMetres, messages))}</span>
        <small className="fact-note">{text(placement.method)}<Cite citations={placement.citations} /></small>
      </>
    );
  }
  if (!from) return <span className="side-by-side-none">{words.noPosition}</span>;
  return <>{messages.placement.none} <small>{through.map(({ id }, index) => <span key={id}>{index > 0 && ' › '}<RecordLink record={{ type: 'place', id }} /></span>)}</small></>;
}

/** Figures of plans that concern the place itself. */
export function Figures({ dossier: { figures } }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  const items = figures.flatMap(({ measure, figures: of }) => of.map((figure, index) => ({
    key: `${measure.id} ${index}`,
    what: <><RecordLink record={{ type: 'measure', id: measure.id }} /> {formatFigure(figure, messages)}{measure.unit && ` ${text(measure.unit)}`}</>,
    basis: figure.basis, citations: figure.citations, note: figure.note,
    beside: [figure.year ?? messages.measure.noYear, messages.measure.kinds[figure.kind]].join(' · '),
  })));
  return <Items items={items} shared={none} none={words.noFigures} />;
}

export function Unknown({ dossier: { unknowns }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  return <Items items={unknowns.map((unknown) => ({ key: unknown, what: messages.place.unknowns[unknown] }))} shared={shared} none={words.nothingUnknown} />;
}
