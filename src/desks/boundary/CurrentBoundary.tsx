import type { Place } from '../../catalogue/catalogue';
import { squareMetresOf } from '../../geo/boundary/area';
import { useMessages, useText, useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { formatDistance, formatMeasuredArea } from '../../i18n/numbers';
import { Facts, type Fact } from '../../parts/Facts';
import { Section } from '../../parts/Section';
import type { Replacement } from '../../session/session';
import { boundaryOfPlace } from './candidates';

interface CurrentBoundaryProps {
  /** What the catalogue has. */
  readonly original: Pick<Place, 'geometry' | 'placement'>;
  readonly replacement: Replacement | null;
}

/** The boundary that a place has now, and how sure it is; with one in use for the session, both. */
export function CurrentBoundary({ original, replacement }: CurrentBoundaryProps) {
  const { current } = useWords(boundaryWords);
  return (
    <>
      <Section title={current.title}><BoundaryFacts {...original} /></Section>
      {replacement && <Section title={current.inSession}><BoundaryFacts {...replacement} /></Section>}
    </>
  );
}

function BoundaryFacts({ geometry, placement }: Pick<Place, 'geometry' | 'placement'>) {
  const messages = useMessages();
  const { current } = useWords(boundaryWords);
  const text = useText();
  const boundary = boundaryOfPlace({ geometry });
  const facts: (Fact | null | undefined)[] = [
    placement && { name: current.basis, value: messages.placement.bases[placement.basis].name },
    placement && { name: current.uncertainty, value: formatUncertainty(placement.uncertaintyMetres) },
    boundary && { name: current.area, value: <>{formatMeasuredArea(squareMetresOf(boundary), messages)} <small className="fact-note">{current.areaHow}</small></> },
    placement && { name: current.method, value: text(placement.method) },
  ];
  function formatUncertainty(metres: number): string {
    return metres < 10 ? messages.units.metres(String(metres)) : formatDistance(metres, messages);
  }
  return (
    <>
      {!geometry && <p className="faint">{current.none}</p>}
      {geometry && !boundary && <p className="faint">{current.spot}</p>}
      <Facts facts={facts.filter((fact): fact is Fact => Boolean(fact))} />
    </>
  );
}
