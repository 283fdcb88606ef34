import type { Place } from '../../catalogue/catalogue';
import type { Finding } from '../../geo/boundary/boundary';
import { hasErrors, type Validation } from '../../geo/boundary/validate';
import { partsOf } from '../../geo/boundary/boundary';
import { useMessages, useText, useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { findingWords } from '../../i18n/desks/boundary-findings';
import { formatLength, formatMeasuredArea, formatNumber } from '../../i18n/numbers';
import { formatAttributeNumber } from '../../parts/figures';
import { Section } from '../../parts/Section';
import { useLookups } from '../../view/context';
import { statedAreasOf } from './surroundings';
import { cornersOf } from './useDrawing';

interface FindingsProps {
  readonly place: Place;
  readonly validation: Validation;
  /** Index of the finding that is marked on the map. */
  readonly shown: number | null;
  show(index: number | null): void;
}

const order = { error: 0, warning: 1, note: 2 } as const;

/** What was found of a new boundary, the gravest first, each a sentence with the way to where it is. */
export function Findings({ place, validation: { boundary, squareMetres, findings }, shown, show }: FindingsProps) {
  const messages = useMessages();
  const words = useWords(boundaryWords);
  const { severities } = useWords(findingWords);
  const tell = useFindingSentence(place, (boundary ? partsOf(boundary).flat() : []).length > 1);
  const sorted = findings.map((finding, index) => ({ finding, index })).sort((one, other) => order[one.finding.severity] - order[other.finding.severity]);
  return (
    <Section title={words.findings.title}>
      <p className="boundary-measure">
        {boundary && words.findings.corners(cornersOf(boundary))}
        {squareMetres !== null && <> · {words.findings.area(formatMeasuredArea(squareMetres, messages))}</>}
      </p>
      <div role="status">
        {findings.length === 0 && <p className="boundary-sound">{words.findings.none}</p>}
        <ul className="boundary-findings">
          {sorted.map(({ finding, index }) => (
            <li key={index} data-severity={finding.severity}>
              <span className="boundary-severity">{severities[finding.severity]}</span>
              <span>
                {tell(finding)}
                {finding.where && (
                  <button type="button" className="link-button" aria-pressed={shown === index} onClick={() => show(shown === index ? null : index)}>
                    {words.findings.show}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
        {hasErrors(findings) && <p className="boundary-blocked">{words.findings.blocked}</p>}
      </div>
    </Section>
  );
}

/** Makes a finding’s sentence in the reader’s language. */
function useFindingSentence(of: Place, severalRings: boolean): (finding: Finding) => string {
  const lookups = useLookups();
  const messages = useMessages();
  const words = useWords(findingWords);
  const text = useText();
  const stated = (number: number): string => {
    const attribute = statedAreasOf(of)[number - 1]?.attribute;
    if (!attribute || typeof attribute.value !== 'number') return '';
    const figure = `${formatAttributeNumber(attribute.value, attribute, messages)} ${attribute.unit ? text(attribute.unit) : ''}`;
    return attribute.year === undefined ? figure : words.inYear(figure, attribute.year);
  };
  return ({ code, figures, about }) => {
    const place = about === undefined ? undefined : lookups.find('place', about);
    const sentence = words.sentences[code]({
      ring: severalRings && figures['ring'] ? words.ring(figures['part'] ?? 1, figures['ring']) : '',
      figures,
      name: code === 'stated-area' ? stated(figures['index'] ?? 0) : place ? text(place.name) : (about ?? ''),
      metres: (value = NaN) => (value < 10 ? messages.units.metres(formatNumber(value, 1)) : formatLength(value, messages)),
      area: (value = NaN) => formatMeasuredArea(value, messages),
      share: (value = NaN) => formatShare(value),
    });
    return figures['more'] ? `${sentence} ${words.more(figures['more'])}` : sentence;
  };
}

/** A share in per cent, without its sign. */
function formatShare(share: number): string {
  const percent = Math.abs(share) * 100;
  return `${formatNumber(percent, percent < 10 ? 1 : 0)} %`;
}
