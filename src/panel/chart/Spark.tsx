import type { Measure } from '../../catalogue/catalogue';
import { facetsOf } from './facets';
import { sparkOf } from './spark';
import './spark.css';

const width = 60;
const height = 24;

/** A measure’s figures in small, for lists: filled circles for what is, hollow diamonds for what is to be. The row says them in words. */
export default function Spark({ measure }: { readonly measure: Measure }) {
  const facet = facetsOf(measure, []).drawn.find(({ scope }) => scope === null);
  const marks = facet ? sparkOf(facet, width, height) : null;
  if (!marks) return null;
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      <path d={`M0 ${height - 0.5}H${width}`} stroke="var(--rule-strong)" />
      {marks.map(({ x, y, kind }, index) => (kind === 'actual'
        ? <circle key={index} cx={x} cy={y} r="2.2" fill="var(--figure-slate)" />
        : <path key={index} d={`M${x} ${y - 3}l3 3l-3 3l-3 -3Z`} fill="var(--card)" stroke="var(--figure-slate)" strokeWidth="1.1" />))}
    </svg>
  );
}
