import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useMessages, useText, useWords } from '../../../i18n/context';
import { toursWords } from '../../../i18n/desks/tours';
import { toursMakingWords } from '../../../i18n/desks/tours-making';
import { PageHeading } from '../../../parts/PageHeading';
import { Section } from '../../../parts/Section';
import { useSession } from '../../../session/context';
import { useLookups, useViewStore } from '../../../view/context';
import { ViewLink } from '../../../view/ViewLink';
import { framingOfStep, viewOfStep } from '../step-view';
import { useTourLinks } from '../useTourLinks';
import { madeTour, noTour } from '../work';
import { FileBox } from './FileBox';
import { emptyTour, idFromTitle, isUnsaved, type MakingAction } from './making';
import { makingOf } from './making-store';
import './making.css';
import { stepOfView, lookOf } from './step-of-view';
import { StepRow } from './StepRow';
import { TextPair } from './TextPair';
import { ViewNow } from './ViewNow';
import { wantingTexts } from './wanting';

/** Makes a tour from what is seen: step by step, written in both languages, kept as a file. */
export function MakingDesk({ step: first }: { readonly step: number | null }) {
  const lookups = useLookups();
  const store = useViewStore();
  const session = useSession();
  const words = useWords(toursMakingWords);
  const { back } = useWords(toursWords);
  const { desks } = useMessages();
  const text = useText();
  const link = useTourLinks();
  const making = makingOf(session);
  const state = useStore(making);
  const { tour, past } = state;
  const [open, setOpen] = useState(first);
  const [said, setSaid] = useState('');
  const [withCamera, setWithCamera] = useState(true);
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current) list.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const act = (action: MakingAction, saying = ''): void => {
    making.act(action);
    setSaid(saying);
  };
  const titleOf = (index: number): string => {
    const title = tour.steps[index]?.title;
    return (title && (text(title) || title.zh || title.en)) || words.nthStep(index + 1);
  };
  const seen = () => (withCamera ? session.getState().seen : null);
  const add = (): void => {
    const at = open === null ? tour.steps.length : open + 1;
    act({ type: 'add', step: stepOfView(store.getState().view, seen(), lookups), after: open }, words.added(at + 1));
    setOpen(at);
    focusNext.current = `[data-step="${at}"] input`;
  };
  const move = (index: number, by: -1 | 1): void => {
    act({ type: 'move', step: index, by }, words.moved(titleOf(index), index + by + 1));
    if (open === index) setOpen(index + by);
    else if (open === index + by) setOpen(index);
    focusNext.current = `[data-step="${index + by}"] [data-move="${by}"]`;
  };
  const remove = (index: number): void => {
    act({ type: 'remove', step: index }, words.removed(titleOf(index)));
    setOpen(open === null || open === index ? null : open > index ? open - 1 : open);
  };
  const show = (index: number): void => {
    const step = tour.steps[index];
    if (!step) return;
    store.adjust(viewOfStep(step, lookups));
    session.setState({ framing: framingOfStep(step, lookups) });
  };
  const wanting = wantingTexts(tour);

  return (
    <div className="tours-desk tour-making">
      <PageHeading title={words.title} beside={<><ViewLink to={{ page: { type: 'desks' } }}>{desks.title}</ViewLink><ViewLink to={link(noTour)}>{back}</ViewLink></>} />
      <ViewNow withCamera={withCamera} setWithCamera={setWithCamera} add={add} />
      <p role="status" className="tour-said-last">{said}</p>
      <Section title={words.steps} count={tour.steps.length}>
        {tour.steps.length === 0 && <p className="faint">{words.noSteps}</p>}
        <ol className="tour-rows" ref={list}>
          {tour.steps.map((step, index) => (
            <StepRow
              key={index} index={index} count={tour.steps.length} step={step} title={titleOf(index)} open={open === index}
              toggle={() => setOpen(open === index ? null : index)}
              change={(member, to) => act({ type: 'change', step: index, member, to })}
              takeView={() => {
                const { plan: _, layers: __, places: ___, comparison: ____, camera: _____, ...written } = step;
                act({ type: 'change', step: index, member: 'look', to: { ...written, ...lookOf(store.getState().view, seen()) } }, words.viewTaken);
              }}
              move={(by) => move(index, by)} remove={() => remove(index)} show={() => show(index)}
            />
          ))}
        </ol>
        <div className="tour-actions">
          <button type="button" className="button" aria-disabled={past.length === 0 || undefined} onClick={() => past.length > 0 && act({ type: 'undo' }, words.undone)}>{words.undo}</button>
          {tour.steps.length > 0 && <ViewLink className="button" to={link({ tour: madeTour, step: open ?? 0, mode: 'present' })}>{words.present}</ViewLink>}
          {tour !== emptyTour && <button type="button" className="button" onClick={() => { act({ type: 'replace', tour: emptyTour, saved: false }); setOpen(null); }}>{words.clear}</button>}
        </div>
      </Section>
      <Section title={words.tour}>
        <TextPair
          label={words.tourTitle} text={tour.title}
          change={(title) => {
            making.act({ type: 'describe', member: 'title', text: title });
            making.act({ type: 'rename', id: idFromTitle(title, tour.id) });
          }}
        />
        <TextPair label={words.lead} lines={2} text={tour.lead} change={(lead) => act({ type: 'describe', member: 'lead', text: lead })} />
        {(['zh', 'en'] as const).map((language) => wanting[language] > 0 && <p key={language} className="fact-note">{words.wanting(words.inLanguage[language], wanting[language])}</p>)}
      </Section>
      <Section title={words.file}>
        <FileBox
          tour={tour} unsaved={isUnsaved(state)} saved={() => making.act({ type: 'saved' })}
          load={(loaded) => {
            act({ type: 'replace', tour: loaded, saved: true });
            setOpen(null);
          }}
        />
      </Section>
    </div>
  );
}
