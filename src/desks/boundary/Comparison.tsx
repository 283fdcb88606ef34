import { useMemo } from 'react';
import type { Place } from '../../catalogue/catalogue';
import type { Boundary, Finding } from '../../geo/boundary/boundary';
import { compareBoundaries } from '../../geo/boundary/compare';
import { movesBetween } from '../../geo/boundary/moves';
import { useMessages, useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { formatMeasuredArea, formatNumber } from '../../i18n/numbers';
import { PlaceRows } from '../../parts/PlaceRow';
import { Facts } from '../../parts/Facts';
import { Section } from '../../parts/Section';
import { useLookups } from '../../view/context';
import { ComparisonSketch } from './ComparisonSketch';

interface ComparisonProps {
  readonly place: Place;
  /** The old boundary; null where there was none. */
  readonly before: Boundary | null;
  readonly after: Boundary;
  readonly findings: readonly Finding[];
}

/** The old boundary beside the new: areas, how far they agree, and which places change sides. */
export function Comparison({ place, before, after, findings }: ComparisonProps) {
  const { catalogue } = useLookups();
  const { comparison: words } = useWords(boundaryWords);
  const moves = useMemo(() => movesBetween(catalogue.places.filter(({ id }) => id !== place.id), ({ label }) => label, before, after), [catalogue, place.id, before, after]);
  const none = moves.entering.length + moves.leaving.length === 0;
  return (
    <Section title={words.title}>
      <ComparisonSketch before={before} after={after} problems={findings.flatMap(({ shape, severity }) => (shape && severity !== 'note' ? [shape] : []))} />
      {before ? <Figures before={before} after={after} /> : <p className="faint">{words.none}</p>}
      {none && <p className="boundary-moves">{words.noMoves} <small className="fact-note">{words.movesHow}</small></p>}
      <MovedPlaces title={words.entering(moves.entering.length)} places={moves.entering} />
      <MovedPlaces title={words.leaving(moves.leaving.length)} places={moves.leaving} />
      {!none && <p className="fact-note">{words.movesHow}</p>}
    </Section>
  );
}

function Figures({ before, after }: { readonly before: Boundary; readonly after: Boundary }) {
  const messages = useMessages();
  const { comparison: words } = useWords(boundaryWords);
  const comparison = useMemo(() => compareBoundaries(before, after), [before, after]);
  if (!comparison) return <p role="alert">{words.failed}</p>;
  const change = comparison.after / comparison.before - 1;
  const percent = (share: number): string => `${formatNumber(share * 100, 1)} %`;
  return (
    <Facts
      facts={[
        { name: words.areaBefore, value: formatMeasuredArea(comparison.before, messages) },
        { name: words.areaAfter, value: <>{formatMeasuredArea(comparison.after, messages)} <small className="fact-note">{words.how}</small></> },
        { name: words.change, value: `${change < 0 ? '−' : '+'}${percent(Math.abs(change))}` },
        { name: words.overlap, value: <>{percent(comparison.overlap)} <small className="fact-note">{words.overlapHow}</small></> },
        { name: words.kept, value: percent(comparison.kept) },
      ]}
    />
  );
}

function MovedPlaces({ title, places }: { readonly title: string; readonly places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <details className="boundary-moves" open={places.length <= 6}>
      <summary>{title}</summary>
      <PlaceRows places={places} showKind />
    </details>
  );
}
