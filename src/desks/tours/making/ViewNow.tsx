import { useId, useState } from 'react';
import { useText, useWords } from '../../../i18n/context';
import { toursMakingWords } from '../../../i18n/desks/tours-making';
import { useLookups, useView, useViewStore } from '../../../view/context';
import { useMarking } from './useMarking';

interface ViewNowProps {
  /** Whether the map’s position goes into a step. */
  readonly withCamera: boolean;
  setWithCamera(kept: boolean): void;
  add(): void;
}

/** What would go into a step: it stays in sight while its maker moves about the map. */
export function ViewNow({ withCamera, setWithCamera, add }: ViewNowProps) {
  const lookups = useLookups();
  const view = useView();
  const words = useWords(toursMakingWords);
  const text = useText();
  const { toggle, full, drawable } = useMarking();
  return (
    <section className="tour-now" aria-label={words.view}>
      <Plans />
      {view.together.length > 0 ? (
        <ul className="tour-marked">
          {view.together.map((id) => {
            const name = text(lookups.find('place', id)?.name ?? { zh: id, en: id });
            return <li key={id}>{name}<button type="button" aria-label={words.unmark(name)} onClick={() => toggle(id)}><span aria-hidden="true">×</span></button></li>;
          })}
        </ul>
      ) : <p className="faint">{words.noneMarked}</p>}
      {drawable && <p className="fact-note">{words.markByMap}</p>}
      <MarkByName mark={toggle} />
      {full && <p role="alert">{words.mostMarked}</p>}
      {drawable ? (
        <label className="tour-check">
          <input type="checkbox" checked={withCamera} onChange={(event) => setWithCamera(event.target.checked)} /> {words.keepCamera}
        </label>
      ) : <p className="fact-note">{words.noCamera}</p>}
      <button type="button" className="button tour-primary" onClick={add}>{words.add}</button>
    </section>
  );
}

const middle = 50;

/** Which plans are seen. Chosen here, because those of the page’s head lead away from the desk. */
function Plans() {
  const { catalogue } = useLookups();
  const view = useView();
  const store = useViewStore();
  const words = useWords(toursMakingWords);
  const text = useText();
  const others = catalogue.plans.filter(({ id }) => id !== view.plan);
  return (
    <div className="tour-plans">
      <label>
        {words.lens}
        <select value={view.plan} onChange={(event) => store.adjust({ plan: event.target.value, layers: null, comparison: null })}>
          {catalogue.plans.map((plan) => <option key={plan.id} value={plan.id}>{text(plan.shortName)}</option>)}
        </select>
      </label>
      <label>
        {words.compared}
        <select
          value={view.comparison?.plan ?? ''}
          onChange={(event) => store.adjust({ comparison: event.target.value === '' ? null : { plan: event.target.value, mode: 'swipe', share: middle } })}
        >
          <option value="">{words.notCompared}</option>
          {others.map((plan) => <option key={plan.id} value={plan.id}>{text(plan.shortName)}</option>)}
        </select>
      </label>
    </div>
  );
}

/** For whoever cannot press on the map. */
function MarkByName({ mark }: { readonly mark: (id: string) => void }) {
  const { catalogue } = useLookups();
  const words = useWords(toursMakingWords);
  const text = useText();
  const id = useId();
  const [name, setName] = useState('');
  const [unknown, setUnknown] = useState<string | null>(null);
  const take = (typed: string, complain: boolean): void => {
    const wanted = typed.trim();
    const place = catalogue.places.find((candidate) => candidate.name.zh === wanted || candidate.name.en === wanted || candidate.id === wanted);
    setUnknown(!place && complain && wanted !== '' ? wanted : null);
    setName(place ? '' : typed);
    if (place) mark(place.id);
  };
  return (
    <form
      className="tour-mark"
      onSubmit={(event) => {
        event.preventDefault();
        take(name, true);
      }}
    >
      <label htmlFor={id}>{words.markByName}</label>
      <input id={id} type="text" list={`${id}-names`} value={name} autoComplete="off" onChange={(event) => take(event.target.value, false)} />
      <datalist id={`${id}-names`}>
        {catalogue.places.map((place) => <option key={place.id} value={text(place.name)} />)}
      </datalist>
      {unknown !== null && <p role="alert">{words.noSuchPlace(unknown)}</p>}
    </form>
  );
}
