import type { Text } from '../../catalogue/catalogue';
import type { TourStatement, TourStep } from '../../catalogue/schema/tours';
import { useLanguage, useWords } from '../../i18n/context';
import { toursWords } from '../../i18n/desks/tours';
import { BasisMark } from '../../parts/BasisMark';
import { Cite } from '../../parts/sources';
import { useLookups } from '../../view/context';
import { isWhole, lostParts } from './step-view';
import { saidIn, textIn } from './texts';
import { TourIcon } from './TourIcon';

/** A text in the reader’s language; marked as the other one where it has not been written in it. */
export function Told({ text }: { readonly text: Text }) {
  const language = useLanguage();
  const words = useWords(toursWords);
  const found = textIn(text, language);
  if (found.language === language) return <>{found.text}</>;
  return <span lang={found.language} title={words.otherLanguage}>{found.text}</span>;
}

/** What is said at a step, a paragraph to a statement, each with how it is known and its sources. */
export function Statements({ step }: { readonly step: TourStep }) {
  return (
    <>
      {saidIn(step).map((statement, index) => <Statement key={index} statement={statement} />)}
    </>
  );
}

function Statement({ statement: { text, basis, citations = [] } }: { readonly statement: TourStatement }) {
  const words = useWords(toursWords);
  return (
    <p className="tour-statement">
      <Told text={text} />{' '}
      {citations.length > 0 ? <>{basis && <BasisMark basis={basis} />}<Cite citations={citations} /></> : <small className="faint">{words.ownWords}</small>}
    </p>
  );
}

/** Says what a step names that there is no more. */
export function LostNotice({ step }: { readonly step: TourStep }) {
  const lookups = useLookups();
  const { lost: words } = useWords(toursWords);
  const lost = lostParts(step, lookups);
  if (isWhole(lost)) return null;
  const named = ([['places', words.places], ['plans', words.plans], ['layers', words.layers]] as const)
    .flatMap(([kind, say]) => (lost[kind].length > 0 ? [say(lost[kind].join(' '))] : []));
  return (
    <p className="tour-lost">
      <TourIcon name="lost" />
      <span>{words.title} {named.join(' · ')}</span>
    </p>
  );
}
