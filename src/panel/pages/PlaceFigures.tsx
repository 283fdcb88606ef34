import type { Place } from '../../catalogue/catalogue';
import { siteKinds } from '../../catalogue/kinds';
import { figuresOf } from '../../dossier/figures';
import { chartWords } from '../../i18n/charts';
import { useMessages, useText, useWords } from '../../i18n/context';
import { formatFigure } from '../../parts/figures';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';
import { Statement } from '../../parts/Statement';
import { useLookups } from '../../view/context';

/** The figures of plans that concern a place itself. Of what a plan lays over the district, that there is none is said. */
export function PlaceFigures({ place }: { readonly place: Place }) {
  const lookups = useLookups();
  const words = useWords(chartWords);
  const messages = useMessages();
  const text = useText();
  const found = figuresOf(lookups, place);
  if (found.length === 0 && siteKinds.has(place.kind)) return null;
  return (
    <Section title={words.placeTitle} count={found.length || undefined}>
      {found.length === 0 ? <p className="faint">{words.placeNone}</p> : (
        <ul className="statements">
          {found.flatMap(({ measure, figures }) => figures.map((figure, index) => (
            <Statement key={`${measure.id} ${index}`} basis={figure.basis} citations={figure.citations} note={figure.note}>
              <RecordLink record={{ type: 'measure', id: measure.id }} />{' '}
              {formatFigure(figure, messages)}{measure.unit && ` ${text(measure.unit)}`}
              <small className="faint"> {figure.year ?? messages.measure.noYear} · {messages.measure.kinds[figure.kind]}</small>
            </Statement>
          )))}
        </ul>
      )}
    </Section>
  );
}
