import type { ReactNode } from 'react';
import { citationsWithin } from '../../catalogue/citations';
import type { Tour } from '../../catalogue/schema/tours';
import { useLanguage, useMessages, useWords } from '../../i18n/context';
import { toursWords } from '../../i18n/desks/tours';
import { BasisKey } from '../../parts/BasisMark';
import { PageHeading } from '../../parts/PageHeading';
import { Section } from '../../parts/Section';
import { SourceList } from '../../parts/SourceList';
import { PageSources } from '../../parts/sources';
import { saveFile } from '../../ui/save-file';
import { useSession } from '../../session/context';
import { ViewLink } from '../../view/ViewLink';
import { takeOver } from './making/making-store';
import { idleSeconds } from './player/usePlayer';
import { useStepOnMap } from './player/useStepOnMap';
import { LostNotice, Statements, Told } from './StepText';
import { isBlank, textIn } from './texts';
import { Length } from './TourList';
import { fileOfTour } from './tour-file';
import { useTourLinks } from './useTourLinks';
import { madeTour, noTour } from './work';

interface TourPageProps {
  readonly id: string;
  readonly tour: Tour;
  /** The step that the map shows; null for none. */
  readonly step: number | null;
  goTo(step: number): void;
  present(as: 'present' | 'kiosk', step: number): void;
  readonly children: ReactNode;
}

/** A tour to read: every step with its sources, each to be seen on the map; and the ways to present it. */
export function TourPage({ id, tour, step, goTo, present, children }: TourPageProps) {
  const words = useWords(toursWords);
  const language = useLanguage();
  const { desks } = useMessages();
  const session = useSession();
  useStepOnMap(step === null ? null : (tour.steps[step] ?? null));
  const link = useTourLinks();
  return (
    <PageSources citations={citationsWithin(tour)}>
      <div className="tours-desk">
        <PageHeading
          title={textIn(tour.title, language).text || words.untitled}
          beside={<><ViewLink to={{ page: { type: 'desks' } }}>{desks.title}</ViewLink><ViewLink to={link(noTour)}>{words.back}</ViewLink></>}
        />
        {!isBlank(tour.lead) && <p className="desk-lead"><Told text={tour.lead} /> <span className="faint"><Length tour={tour} /></span></p>}
        {children}
        <div className="tour-actions">
          <button type="button" className="button tour-primary" onClick={() => present('present', step ?? 0)}>{words.present}</button>
          <button type="button" className="button" onClick={() => present('kiosk', 0)}>{words.kiosk}</button>
          <ViewLink
            className="button" to={link({ tour: madeTour, step: null, mode: 'make' })}
            onClick={() => id !== madeTour && takeOver(session, tour)}
          >
            {id === madeTour ? words.goOnMaking : words.takeOver}
          </ViewLink>
          {id !== madeTour && <button type="button" className="button" onClick={() => saveFile(fileOfTour(tour))}>{words.download}</button>}
        </div>
        <p className="fact-note">{words.kioskNote(idleSeconds)}</p>
        <Section title={words.stepList} count={tour.steps.length}>
          <ol className="tour-steps">
            {tour.steps.map((one, index) => (
              <li key={index} data-now={index === step || undefined}>
                <h3>
                  <button type="button" aria-current={index === step ? 'step' : undefined} aria-label={words.showStep(textIn(one.title, language).text || words.untitledStep(index + 1))} onClick={() => goTo(index)}>
                    <span className="number">{index + 1}</span>
                    {isBlank(one.title) ? words.untitledStep(index + 1) : <Told text={one.title} />}
                  </button>
                </h3>
                <Statements step={one} />
                <LostNotice step={one} />
              </li>
            ))}
          </ol>
        </Section>
        <Keys />
        <BasisKey />
        <SourceList />
      </div>
    </PageSources>
  );
}

function Keys() {
  const words = useWords(toursWords);
  return (
    <Section title={words.keysTitle}>
      <dl className="tour-keys">
        {words.keys.map(([keys, what]) => <div key={keys}><dt>{keys}</dt><dd>{what}</dd></div>)}
      </dl>
    </Section>
  );
}
