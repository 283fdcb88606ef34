import type { Figure, Measure } from '../../catalogue/catalogue';
import { useMessages, useText, useWords } from '../../i18n/context';
import { chartWords } from '../../i18n/charts';
import { formatNumber } from '../../i18n/numbers';
import { formatFigure } from '../../parts/figures';
import { BoundShape, DisputeShape, MarkShape } from './ChartMark';
import type { Facet } from './facets';
import { layoutOf, type Mark } from './layout';
import { lettersOf, toneOf, useSourceName } from './sources';

const size = { width: 360, height: 224 };

/** Figures that cover the same, by year on one axis. */
export function FacetChart({ measure, facet }: { readonly measure: Measure; readonly facet: Facet }) {
  const words = useWords(chartWords);
  const messages = useMessages();
  const text = useText();
  const sourceName = useSourceName();
  const letters = (figure: Figure): string => lettersOf(facet, figure);
  const layout = layoutOf(facet, size, {
    label: (figure) => [formatFigure(figure, messages), letters(figure)].filter(Boolean).join(' '),
    tick: (value) => formatNumber(value, 6),
  });
  const { frame, marks, series, disputes, valueTicks, yearTicks } = layout;
  const label = words.label(text(measure.name), marks.length, facet.figures[0]?.year ?? 0, facet.figures.at(-1)?.year ?? 0);
  const sourcesOf = (figure: Figure): string => facet.series.filter(({ figures }) => figures.some((one) => one === figure)).map(({ source }) => sourceName(source)).join(messages.listSeparator);
  const toneOfMark = (mark: Mark): string => toneOf(facet.series.findIndex(({ figures }) => figures.includes(mark.figure)));
  return (
    <svg className="chart" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={facet.scope ? words.labelOfScope(label, text(facet.scope)) : label}>
      {valueTicks.map(({ value, y }) => (
        <g key={value}>
          <path className={value === 0 ? 'chart-zero' : 'chart-grid'} d={`M${frame.left} ${y}H${frame.right}`} />
          <text className="chart-tick" x={frame.left - 6} y={y + 4} textAnchor="end">{formatNumber(value, 6)}</text>
        </g>
      ))}
      {measure.unit && <text className="chart-unit" x={0} y={11}>{text(measure.unit)}</text>}
      {yearTicks.map(({ year, x, line }) => (
        <g key={year}>
          <path className="chart-year" d={`M${x} ${frame.bottom}v${line === 1 ? 17 : 4}`} />
          {line !== null && <text className="chart-tick" x={x} y={frame.bottom + (line === 0 ? 16 : 29)} textAnchor="middle">{year}</text>}
        </g>
      ))}
      {series.map(({ source, segments }, index) => (
        <g key={source} className={toneOf(index)}>
          {segments.map(({ from, to, planned }) => (
            <path key={`${from.figure.year}`} className="chart-line" data-planned={planned} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
          ))}
        </g>
      ))}
      {marks.map((mark, index) => (
        <g key={index} className={`chart-mark ${toneOfMark(mark)}`} transform={`translate(${mark.x} ${mark.y})`}>
          <title>{words.mark(mark.figure.year, words.kinds[mark.figure.kind], formatFigure(mark.figure, messages), sourcesOf(mark.figure))}</title>
          {mark.reach && <BoundShape length={mark.reach.y - mark.y} open={mark.reach.open} />}
          <MarkShape shape={mark.shape} basis={mark.basis} />
        </g>
      ))}
      {disputes.map(({ x, top, bottom }, index) => (
        <g key={index} className="chart-dispute" transform={`translate(${x} ${top})`}><DisputeShape height={bottom - top} /></g>
      ))}
      {marks.map(({ figure, label: placed }, index) => placed && (
        <text key={index} className="chart-label" x={placed.x} y={placed.y}>
          {formatFigure(figure, messages)}
          {letters(figure) && <tspan className="chart-letter"> {letters(figure)}</tspan>}
        </text>
      ))}
    </svg>
  );
}
