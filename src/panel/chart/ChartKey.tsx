import type { ReactNode } from 'react';
import type { Basis } from '../../catalogue/catalogue';
import { useMessages, useWords } from '../../i18n/context';
import { chartWords } from '../../i18n/charts';
import { ViewLink } from '../../view/ViewLink';
import { useLookups } from '../../view/context';
import { BoundShape, DisputeShape, MarkShape } from './ChartMark';
import type { Facet } from './facets';
import { keyLetterOf, toneOf, useSourceName } from './sources';

const bases: readonly Basis[] = ['stated', 'derived', 'reported', 'inferred'];

/** What the marks of a chart mean: only those that it has. */
export function ChartKey({ facet }: { readonly facet: Facet }) {
  const words = useWords(chartWords);
  const messages = useMessages();
  const lookups = useLookups();
  const sourceName = useSourceName();
  const { figures, series, disputes } = facet;
  const kinds = (['actual', 'target'] as const).filter((kind) => figures.some((figure) => figure.kind === kind));
  const present = bases.filter((basis) => figures.some((figure) => figure.basis === basis));
  const has = (...bounds: readonly string[]): boolean => figures.some(({ bound }) => bounds.includes(bound));
  return (
    <div className="chart-key">
      <ul aria-label={words.sources}>
        {series.map(({ source }, index) => (
          <li key={source} className={toneOf(index)}>
            <svg viewBox="0 0 22 12" width="22" height="12" aria-hidden="true"><path className="chart-line" d="M0 6H22" /></svg>
            {keyLetterOf(facet, index) && <strong>{keyLetterOf(facet, index)}</strong>}{' '}
            <ViewLink to={{ page: { type: lookups.find('document', source) ? 'document' : 'report', id: source } }}>{sourceName(source)}</ViewLink>
          </li>
        ))}
      </ul>
      <ul>
        {kinds.map((kind) => <KeyEntry key={kind} text={words.kinds[kind]}><MarkShape shape={kind === 'actual' ? 'circle' : 'diamond'} basis="stated" /></KeyEntry>)}
        {has('at-least', 'more-than') && <KeyEntry text={words.up}><g transform="translate(0 6)"><BoundShape length={-14} open /></g></KeyEntry>}
        {has('at-most', 'less-than') && <KeyEntry text={words.down}><g transform="translate(0 -6)"><BoundShape length={14} open /></g></KeyEntry>}
        {has('range') && <KeyEntry text={words.range}><g transform="translate(0 8)"><BoundShape length={-15} open={false} /></g></KeyEntry>}
        {disputes.length > 0 && <li className="chart-dispute"><svg viewBox="-8 -8 20 16" width="20" height="16" aria-hidden="true"><g transform="translate(0 -6)"><DisputeShape height={12} /></g></svg> {words.dispute}</li>}
      </ul>
      {present.some((basis) => basis !== 'stated') && (
        <ul>
          <li>{words.filling}</li>
          {present.map((basis) => <KeyEntry key={basis} text={messages.basis[basis].name}><MarkShape shape="circle" basis={basis} /></KeyEntry>)}
        </ul>
      )}
    </div>
  );
}

function KeyEntry({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return <li><svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">{children}</svg> {text}</li>;
}
