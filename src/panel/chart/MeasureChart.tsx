import { useMemo } from 'react';
import type { Measure } from '../../catalogue/catalogue';
import { useText, useWords } from '../../i18n/context';
import { chartWords } from '../../i18n/charts';
import { Section } from '../../parts/Section';
import { useLookups } from '../../view/context';
import { ChartKey } from './ChartKey';
import { FacetChart } from './FacetChart';
import { facetsOf } from './facets';
import './chart.css';

/** All plans’ figures of one measure, by year: a drawing for each thing that they cover. The table beside it has the values. */
export function MeasureChart({ measure }: { readonly measure: Measure }) {
  const { catalogue: { conflicts } } = useLookups();
  const words = useWords(chartWords);
  const text = useText();
  const { drawn, apart } = useMemo(() => facetsOf(measure, conflicts), [measure, conflicts]);
  if (drawn.length === 0) return measure.figures.length > 0 ? <p className="chart-note">{words.none}</p> : null;
  const undated = apart.filter(({ year }) => year === null).length;
  return (
    <Section title={words.title}>
      {drawn.map((facet) => (
        <figure key={facet.scope?.zh ?? ''} className="chart-figure">
          {facet.scope && <figcaption>{words.scope(text(facet.scope))}</figcaption>}
          <FacetChart measure={measure} facet={facet} />
          <ChartKey facet={facet} />
        </figure>
      ))}
      <p className="chart-note">{words.zero}{apart.length > 0 && ` ${words.apart(apart.length - undated, undated)}`}</p>
    </Section>
  );
}
