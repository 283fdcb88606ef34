import { useId } from 'react';
import type { Basis } from '../../catalogue/catalogue';
import { markRadius, type Mark } from './layout';

/** A circle for what is, a diamond for what is to be. As full as its basis: the less it rests on a document, the less there is. */
export function MarkShape({ shape, basis }: { readonly shape: Mark['shape']; readonly basis: Basis }) {
  const id = useId();
  const r = shape === 'circle' ? markRadius - 0.5 : markRadius + 1;
  const outline = shape === 'circle' ? `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z` : `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
  return (
    <>
      <path className="chart-mark-ground" d={outline} />
      {basis === 'stated' && <path d={outline} fill="currentColor" />}
      {basis === 'derived' && <><clipPath id={id}><path d={outline} /></clipPath><path d={`M${-r} ${-r}H0V${r}H${-r}Z`} fill="currentColor" clipPath={`url(#${id})`} /></>}
      {basis === 'reported' && <><clipPath id={id}><path d={outline} /></clipPath><path d={`M${-r / 2.6} ${-r}V${r}M${r / 2.6} ${-r}V${r}`} stroke="currentColor" strokeWidth="1.4" clipPath={`url(#${id})`} /></>}
      <path d={outline} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </>
  );
}

/** The arrow of an open bound, or the stroke to the end of a range; from the mark, which stands at 0, 0. */
export function BoundShape({ length, open }: { readonly length: number; readonly open: boolean }) {
  const way = Math.sign(length);
  const start = way * (markRadius + 1);
  if (Math.abs(length) <= Math.abs(start)) return null;
  const head = open ? `M-3.4 ${length - way * 4.4}L0 ${length}L3.4 ${length - way * 4.4}` : `M-4 ${length}H4`;
  return <path d={`M0 ${start}V${length}${head}`} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />;
}

/** Holds together figures that cannot all hold. */
export function DisputeShape({ height }: { readonly height: number }) {
  return (
    <>
      <path d={`M-3 0H0V${height}H-3`} fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d={`M1.5 ${height / 2 - 1.7}h7M1.5 ${height / 2 + 1.7}h7M7.4 ${height / 2 - 4.6}l-4.8 9.2`} stroke="currentColor" strokeWidth="1.2" strokeLinecap="round" />
    </>
  );
}
