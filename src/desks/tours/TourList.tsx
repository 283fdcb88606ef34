import type { ReactNode } from 'react';
import type { Tour } from '../../catalogue/schema/tours';
import { useLanguage, useWords } from '../../i18n/context';
import { toursWords } from '../../i18n/desks/tours';
import { DeskHeading } from '../../parts/DeskHeading';
import { Section } from '../../parts/Section';
import { Told } from './StepText';
import { isBlank, secondsOf } from './texts';
import { ViewLink } from '../../view/ViewLink';
import { useTourLinks } from './useTourLinks';
import { madeTour } from './work';

interface TourListProps {
  readonly tours: readonly Tour[];
  readonly made: Tour | null;
  readonly children: ReactNode;
}

/** The tours there are, and the way to make one. */
export function TourList({ tours, made, children }: TourListProps) {
  const words = useWords(toursWords);
  const link = useTourLinks();
  return (
    <div className="tours-desk">
      <DeskHeading desk="tours">{words.lead}</DeskHeading>
      {children}
      {tours.length > 0 && (
        <Section title={words.shipped}>
          <ul className="tour-list">
            {tours.map((tour) => <li key={tour.id}><TourCard tour={tour} id={tour.id} /></li>)}
          </ul>
        </Section>
      )}
      <Section title={words.made}>
        {made && made.steps.length > 0 && (
          <ul className="tour-list"><li><TourCard tour={made} id={madeTour} /></li></ul>
        )}
        <p className="desk-lead">{words.makeLead}</p>
        <ViewLink className="button" to={link({ tour: madeTour, step: null, mode: 'make' })}>{made ? words.goOnMaking : words.make}</ViewLink>
      </Section>
    </div>
  );
}

function TourCard({ tour, id }: { readonly tour: Tour; readonly id: string }) {
  const words = useWords(toursWords);
  const link = useTourLinks();
  return (
    <ViewLink className="tour-card" to={link({ tour: id, step: null, mode: 'read' })}>
      <strong>{isBlank(tour.title) ? words.untitled : <Told text={tour.title} />}</strong>
      <span><Told text={tour.lead} /></span>
      <small><Length tour={tour} /></small>
    </ViewLink>
  );
}

/** How many steps, and how long they take by themselves. */
export function Length({ tour }: { readonly tour: Tour }) {
  const words = useWords(toursWords);
  const language = useLanguage();
  const seconds = tour.steps.reduce((sum, step) => sum + secondsOf(step, language), 0);
  return <>{words.steps(tour.steps.length)} · {words.minutes(Math.max(1, Math.round(seconds / 60)))}</>;
}
