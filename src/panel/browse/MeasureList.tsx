import { lazy, Suspense } from 'react';
import type { Measure } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { formatFigure } from '../../parts/figures';
import { Section } from '../../parts/Section';

/** Drawings come after the words. */
const Spark = lazy(() => import('../chart/Spark').catch(() => ({ default: () => null })));

/** Every measure, by subject, with its latest figures. */
export function MeasureList() {
  const { catalogue } = useLookups();
  const text = useText();
  return catalogue.measureGroups.map((group) => {
    const members = catalogue.measures.filter((measure) => measure.group === group.id);
    if (members.length === 0) return null;
    return (
      <Section key={group.id} title={text(group.name)} count={members.length}>
        <ul className="rows">{members.map((measure) => <MeasureRow key={measure.id} measure={measure} />)}</ul>
      </Section>
    );
  });
}

export function MeasureRow({ measure }: { measure: Measure }) {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const text = useText();
  const disputed = catalogue.conflicts.filter((conflict) => conflict.subject === 'measure' && conflict.measure === measure.id).length;
  const shown = measure.figures.slice(0, 3);
  return (
    <li>
      <ViewLink className="row" to={{ page: { type: 'measure', id: measure.id } }}>
        <span className="row-text">
          <span className="row-name">{text(measure.name)}{measure.unit && <small> {text(measure.unit)}</small>}</span>
          <span className="row-detail">
            {shown.map((figure, index) => (
              <span key={index}>{figure.year ?? messages.measure.noYear}: {formatFigure(figure, messages)}</span>
            ))}
            {measure.figures.length > shown.length && <span className="faint">+{measure.figures.length - shown.length}</span>}
          </span>
        </span>
        {disputed > 0 && <span className="row-aside disputed">{messages.conflictCount(disputed)}</span>}
        {measure.figures.length > 2 && <Suspense fallback={null}><Spark measure={measure} /></Suspense>}
      </ViewLink>
    </li>
  );
}
