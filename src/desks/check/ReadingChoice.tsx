import { useId } from 'react';
import { siteReport } from '../../assignment/site-report';
import { useMessages, useText, useWords } from '../../i18n/context';
import { checkWords, type CheckMessages } from '../../i18n/desks/check';
import type { PositionCandidate } from '../../intake';
import { useLookups, useView } from '../../view/context';
import { fallsSentence } from './sentences';
import { keptPosition } from './site-overlay';
import type { TypedReading } from './typed-reading';

const isGrid = ({ system }: PositionCandidate): boolean => system === 'epsg4547' || system === 'epsg4526';

/** How typed coordinates were read, as a sentence that names every assumption. */
export function readAsSentence({ chosen }: TypedReading, { reading: words }: CheckMessages): string {
  const [first, second] = isFirstEast(chosen) ? chosen.position : [chosen.position[1], chosen.position[0]];
  const decimals = isGrid(chosen) ? 1 : 6;
  const numbers = [first, second].map((number) => String(Number(number.toFixed(decimals)))).join(', ');
  return words.readAs(numbers, words.systems[chosen.system], words.systemFrom[chosen.systemFrom], words.orders[chosen.order], words.orderFrom[chosen.orderFrom]);
}

const isFirstEast = ({ order }: PositionCandidate): boolean => order === 'longitude-latitude' || order === 'easting-northing';

interface ReadingChoiceProps {
  readonly typed: TypedReading;
  choose(reading: TypedReading): void;
}

/** What was assumed of typed coordinates; where they leave something open, the readings to choose from and where each falls. */
export function ReadingChoice({ typed, choose }: ReadingChoiceProps) {
  const words = useWords(checkWords);
  const id = useId();
  const { candidates, ask, ignored } = typed.reading;
  return (
    <section className="check-reading" aria-label={words.reading.title}>
      <p><span className="check-reading-title">{words.reading.title}</span> {readAsSentence(typed, words)}</p>
      {ignored !== null && <p>{words.reading.ignored(ignored)}</p>}
      {candidates.length > 1 && (
        <fieldset>
          <legend>{[...ask.map((open) => words.reading.ask[open]), words.reading.choose].join(' ')}</legend>
          {candidates.map((candidate) => (
            <label key={`${candidate.system} ${candidate.order}`} className="check-candidate">
              <input type="radio" name={id} checked={candidate === typed.chosen} onChange={() => choose({ ...typed, chosen: candidate })} />
              <span>
                <span className="check-candidate-name">
                  {words.reading.systems[candidate.system]}{ask.includes('order') && ` · ${words.reading.orders[candidate.order]}`}
                </span>
                <Falls candidate={candidate} />
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

function Falls({ candidate }: { readonly candidate: PositionCandidate }) {
  const lookups = useLookups();
  const { plan } = useView();
  const words = useWords(checkWords);
  const messages = useMessages();
  const text = useText();
  const report = siteReport(lookups, keptPosition(candidate.lonLat));
  return <small className="faint">{fallsSentence(report, plan, words, messages, text)}</small>;
}
