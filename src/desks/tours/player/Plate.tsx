import { resolveCitation } from '../../../catalogue/citations';
import type { TourStep } from '../../../catalogue/schema/tours';
import { useMessages, useText, useWords } from '../../../i18n/context';
import { toursWords } from '../../../i18n/desks/tours';
import { sectionName } from '../../../i18n/section-name';
import { BasisMark } from '../../../parts/BasisMark';
import { useLookups } from '../../../view/context';
import { LostNotice, Told } from '../StepText';
import { citationsOfStep, saidIn } from '../texts';

interface PlateProps {
  readonly name: string;
  readonly title: string;
  readonly step: TourStep;
}

/** What is said, to be read across a room; the sources under it, for whoever comes near. */
export function Plate({ name, title, step }: PlateProps) {
  const numbers = citationsOfStep(step);
  return (
    <div className="tour-text">
      <p className="tour-name">{name}</p>
      <h1><Told text={step.title} />{step.title.zh + step.title.en === '' && title}</h1>
      {saidIn(step).map(({ text, basis, citations = [] }, index) => (
        <p key={index} className="tour-said">
          <Told text={text} />
          {citations.length > 0 && <sup>{citations.map((citation) => numbers.indexOf(citation) + 1).join(' ')}</sup>}
          {basis && basis !== 'stated' && <> <BasisMark basis={basis} worded /></>}
        </p>
      ))}
      <LostNotice step={step} />
      <Sources citations={numbers} unsourced={saidIn(step).some(({ citations = [] }) => citations.length === 0)} />
    </div>
  );
}

function Sources({ citations, unsourced }: { readonly citations: readonly string[]; readonly unsourced: boolean }) {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const text = useText();
  const words = useWords(toursWords);
  const nameOf = (citation: string): string => {
    const found = resolveCitation(catalogue, citation);
    if (!found) return citation;
    if ('report' in found) return `${text(found.report.publisher)} ${found.report.date ?? ''}`.trim();
    return [text(found.document.shortTitle), found.section && sectionName(found.section, messages, text)].filter(Boolean).join(' · ');
  };
  if (citations.length === 0 && !unsourced) return null;
  return (
    <div className="tour-sources">
      {citations.length > 0 && (
        <ol aria-label={words.player.sources}>
          {citations.map((citation, index) => <li key={citation}><span aria-hidden="true">{index + 1}</span> {nameOf(citation)}</li>)}
        </ol>
      )}
      {unsourced && <p>{words.ownWords}</p>}
    </div>
  );
}

/** The same without anything that might fail. */
export function PlainPlate({ step }: { readonly step: TourStep }) {
  const words = useWords(toursWords);
  return (
    <div className="tour-text">
      <p className="tour-name">{words.player.failed}</p>
      <h1>{step.title.zh} {step.title.en}</h1>
      {step.body.map(({ text }, index) => <p key={index} className="tour-said">{text.zh} {text.en}</p>)}
    </div>
  );
}
