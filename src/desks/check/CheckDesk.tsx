import { useEffect, useRef, useState } from 'react';
import { useMessages, useText, useWords } from '../../i18n/context';
import { checkWords } from '../../i18n/desks/check';
import { DeskHeading } from '../../parts/DeskHeading';
import { PlaceCombobox } from '../../parts/PlaceCombobox';
import { useSession } from '../../session/context';
import { useLookups, useViewStore } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { readAsSentence, ReadingChoice } from './ReadingChoice';
import { planSentence } from './sentences';
import { SiteAnswer } from './SiteAnswer';
import { SiteForm } from './SiteForm';
import { keptPosition, samePosition } from './site-overlay';
import { recall, remember, type TypedReading } from './typed-reading';
import { UnplacedAnswer } from './UnplacedAnswer';
import { useAnswerInSight } from './useAnswerInSight';
import { useSite, type Asked } from './useSite';
import { useSiteOnMap } from './useSiteOnMap';
import './check.css';

/** Checks one position against every plan. It is asked by clicking the map, by coordinates, or by a place’s name. */
export default function CheckDesk({ place }: { readonly place?: string }) {
  const words = useWords(checkWords);
  const session = useSession();
  const store = useViewStore();
  const asked = useSite(place);
  const report = asked.kind === 'report' ? asked.report : null;
  useSiteOnMap(report);
  const answer = useAnswerInSight(report);
  const [reading, setReading] = useState(() => recall(session));
  const take = (taken: TypedReading): void => {
    remember(session, taken);
    setReading(taken);
    store.show({ page: { type: 'desk', id: 'check' }, site: keptPosition(taken.chosen.lonLat) });
  };
  // What was typed belongs to the answer only while the answer is about it.
  const current = reading && report && samePosition(reading.chosen.lonLat, report.position) ? reading : null;
  return (
    <>
      <DeskHeading desk="check">{words.lead}</DeskHeading>
      <section className="check-ask" aria-label={words.form.title}>
        <SiteForm read={take} />
        <PlaceCombobox label={words.form.place} placeholder={words.form.placeExample} pick={({ id }) => store.show({ page: { type: 'desk', id: 'check', place: id }, site: null })} />
        <p className="check-hint">{words.form.map}</p>
      </section>
      <div ref={answer} />
      {current && <ReadingChoice typed={current} choose={take} />}
      <Announcement asked={asked} />
      {asked.kind === 'nothing' && <HowToBegin />}
      {asked.kind === 'unplaced' && <UnplacedAnswer place={asked.place} />}
      {report && <SiteAnswer report={report} readAs={current && readAsSentence(current, words)} />}
      <p className="check-batch"><ViewLink to={{ page: { type: 'desk', id: 'batch' } }}>{words.answer.openBatch}</ViewLink></p>
    </>
  );
}

function HowToBegin() {
  const { empty } = useWords(checkWords);
  return (
    <div className="check-empty">
      <h2>{empty.title}</h2>
      <ul>{empty.steps.map((step) => <li key={step}>{step}</li>)}</ul>
    </div>
  );
}

/** Tells who does not see the answer what it is. Said after it is there, since what a region begins with is not read out. */
function Announcement({ asked }: { readonly asked: Asked }) {
  const lookups = useLookups();
  const words = useWords(checkWords);
  const messages = useMessages();
  const text = useText();
  const region = useRef<HTMLParagraphElement>(null);
  const sentence = sentenceOf();
  useEffect(() => {
    if (region.current) region.current.textContent = sentence;
  }, [sentence]);
  return <p ref={region} role="status" className="visually-hidden" />;

  function sentenceOf(): string {
    if (asked.kind === 'nothing') return '';
    if (asked.kind === 'unplaced') return words.withoutPosition.title(text(asked.place.name));
    const { district, plans } = asked.report;
    return [
      ...(district ? [words.answer.districtIs[district.verdict](text(lookups.catalogue.district.name))] : []),
      ...plans.map((plan) => words.announced(text(plan.plan.shortName), planSentence(plan, words, messages, text))),
    ].join(' ');
  }
}
