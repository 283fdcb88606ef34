import { useRef, useState, type FormEvent } from 'react';
import type { Industry, Place } from '../../catalogue/catalogue';
import { functionIds, longestWords, mostConditions, type Condition } from '../../matching/need';
import { nearestTerms, type NearTerm } from '../../matching/nearest-terms';
import { candidatesOf } from '../../matching/candidates';
import { functionsIn, keptWords, namesSaying, readWords } from '../../matching/words';
import { useLanguage, useMessages, useText, useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import { formatDistance } from '../../i18n/numbers';
import { PlaceGlyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { industriesFor, placesFor } from './offers';
import { Picker } from './Picker';
import type { NeedInHand } from './useNeed';

const nearDistances = [500, 1000, 2000, 3000, 5000] as const;
const railDistances = [500, 1000, 1500, 2000] as const;
const usualReach = 2000;
const termsOffered = 5;

/** What became of the words last entered, where there is something to say. */
type Said =
  | { readonly kind: 'none'; readonly text: string; readonly terms: readonly NearTerm[] }
  | { readonly kind: 'functions-only'; readonly text: string; readonly functions: string }
  | { readonly kind: 'already' | 'full' };

/** Asks what a firm does and needs. */
export function NeedForm({ inHand }: { readonly inHand: NeedInHand }) {
  const lookups = useLookups();
  const words = useWords(matchWords);
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const [reach, setReach] = useState<number>(usualReach);
  const input = useRef<HTMLInputElement>(null);

  const add = (...conditions: Condition[]): boolean => {
    const added = inHand.add(...conditions);
    setSaid(added === 'added' ? null : { kind: added });
    return added === 'added';
  };
  const enter = (entered: string): void => {
    const asked = keptWords(entered);
    if (asked === '') return;
    const readings = readWords(lookups, asked);
    const functions = functionsIn(asked, readings);
    const isSaid = namesSaying(asked);
    const isNamed = readings.length > 0 || candidatesOf(lookups).some(({ place }) => isSaid(place));
    if (!isNamed && functions.length === 0) {
      setSaid({ kind: 'none', text: asked, terms: nearestTerms(lookups, asked, termsOffered) });
      return;
    }
    const asWords: Condition[] = readings.length > 0 || functions.length === 0 ? [{ kind: 'words', text: asked }] : [];
    if (!add(...asWords, ...functions.map((id): Condition => ({ kind: 'function', function: id })))) return;
    setTyped('');
    if (asWords.length === 0) {
      setSaid({ kind: 'functions-only', text: asked, functions: functions.map((id) => words.form.functionNames[id]).join(messages.listSeparator) });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    enter(typed);
  };
  const has = (wanted: (condition: Condition) => boolean): number => inHand.need.asked.findIndex(({ condition }) => wanted(condition));
  const toggle = (wanted: (condition: Condition) => boolean, condition: Condition): void => {
    const at = has(wanted);
    if (at < 0) add(condition);
    else inHand.remove(at);
  };
  /** Puts a condition of which there is one at most in place of the one before. */
  const set = (kind: Condition['kind'], condition: Condition | null): void => {
    const at = has((other) => other.kind === kind);
    if (at >= 0 && condition) inHand.changeCondition(at, { condition, active: true });
    else if (at >= 0) inHand.remove(at);
    else if (condition) add(condition);
  };
  const rail = inHand.need.asked.flatMap(({ condition }) => (condition.kind === 'rail' ? [condition.metres] : []))[0];
  const subdistrict = inHand.need.asked.flatMap(({ condition }) => (condition.kind === 'subdistrict' ? [condition.subdistrict] : []))[0];
  const railChoices = rail !== undefined && !railDistances.some((metres) => metres === rail) ? [rail, ...railDistances].sort((one, other) => one - other) : railDistances;

  return (
    <section className="match-ask" aria-label={words.form.title}>
      <form onSubmit={submit}>
        <label htmlFor="match-words">{words.form.words}</label>
        <div className="match-field">
          <input
            id="match-words" ref={input} className="match-input" type="text" value={typed} maxLength={longestWords}
            placeholder={words.form.wordsExample} onChange={({ target }) => setTyped(target.value)} autoComplete="off"
            aria-invalid={said?.kind === 'none' || undefined} aria-describedby="match-said"
          />
          <button type="submit" className="button">{words.form.add}</button>
        </div>
        <div id="match-said" className="match-said" role="status">
          {said?.kind === 'none' && (
            <>
              <p className="match-fault">{words.read.none(said.text)}</p>
              <p>{said.terms.length > 0 ? words.read.nearest : words.read.nothingNear}</p>
            </>
          )}
          {said?.kind === 'functions-only' && <p>{words.read.functionsOnly(said.text, said.functions)}</p>}
          {said?.kind === 'already' && <p>{words.form.already}</p>}
          {said?.kind === 'full' && <p>{words.form.full(mostConditions)}</p>}
        </div>
        {said?.kind === 'none' && said.terms.length > 0 && (
          <ul className="match-chips" aria-label={words.read.nearest}>
            {said.terms.map((term) => {
              const name = language === 'en' ? term.en : term.zh;
              return (
                <li key={`${term.industry} ${term.zh}`}>
                  <button
                    type="button" className="match-chip"
                    onClick={() => {
                      enter(name);
                      setTyped('');
                      input.current?.focus();
                    }}
                  >
                    {name}
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </form>
      <Picker<Industry>
        label={words.form.industry} placeholder={words.form.industryExample} none={words.form.industryNone}
        offer={(query) => industriesFor(lookups, query).map(({ system, industries }) => {
          const named = lookups.system(system);
          return { value: named ? text(named.name) : system, items: industries };
        })}
        keyOf={({ id }) => id} nameOf={({ name }) => text(name)}
        option={({ name }) => <span className="row-text"><span>{text(name)}</span></span>}
        pick={({ id }) => add({ kind: 'industry', industry: id })}
      />
      <div role="group" aria-label={words.form.functions} className="match-functions">
        <span className="match-label" aria-hidden="true">{words.form.functions}</span>
        <span className="match-chips">
          {functionIds.map((id) => {
            const is = (condition: Condition): boolean => condition.kind === 'function' && condition.function === id;
            return (
              <button key={id} type="button" className="match-chip" aria-pressed={has(is) >= 0} onClick={() => toggle(is, { kind: 'function', function: id })}>
                {words.form.functionNames[id]}
              </button>
            );
          })}
        </span>
      </div>
      <details className="match-more">
        <summary>{words.form.more}</summary>
        <div className="match-near">
          <Picker<Place>
            label={words.form.near} placeholder={words.form.nearExample} none={words.form.nearNone}
            offer={(query) => {
              const { facilities, others } = placesFor(lookups, query);
              return [
                { value: `${messages.lists.facilities}${messages.listSeparator}${messages.lists.institutions}`, items: facilities },
                { value: messages.search.groups.place, items: others },
              ].filter(({ items }) => items.length > 0);
            }}
            keyOf={({ id }) => id} nameOf={({ name }) => text(name)}
            option={(place) => (
              <>
                <PlaceGlyph place={place} lookups={lookups} size={20} />
                <span className="row-text"><span>{text(place.name)}</span></span>
              </>
            )}
            pick={({ id }) => add({ kind: 'near', place: id, metres: reach })}
          />
          <label className="match-select">
            {words.form.reach}
            <select value={reach} onChange={({ target }) => setReach(Number(target.value))}>
              {nearDistances.map((metres) => <option key={metres} value={metres}>{formatDistance(metres, messages)}</option>)}
            </select>
          </label>
        </div>
        <div className="match-selects">
          <label className="match-select">
            {words.form.rail}
            <select value={rail ?? ''} onChange={({ target: { value } }) => set('rail', value === '' ? null : { kind: 'rail', metres: Number(value) })}>
              <option value="">{words.form.railAny}</option>
              {railChoices.map((metres) => <option key={metres} value={metres}>{formatDistance(metres, messages)}</option>)}
            </select>
          </label>
          <label className="match-select">
            {words.form.subdistrict}
            <select value={subdistrict ?? ''} onChange={({ target: { value } }) => set('subdistrict', value === '' ? null : { kind: 'subdistrict', subdistrict: value })}>
              <option value="">{words.form.subdistrictAny}</option>
              {lookups.catalogue.district.subdistricts.map(({ id, name }) => <option key={id} value={id}>{text(name)}</option>)}
            </select>
          </label>
        </div>
        <div className="match-city" role="group" aria-label={words.form.city}>
          <button type="button" className="match-chip" aria-pressed={has(({ kind }) => kind === 'city') >= 0} onClick={() => toggle(({ kind }) => kind === 'city', { kind: 'city' })}>
            {words.form.cityAdd}
          </button>
          <small className="faint">{words.form.cityHint}</small>
        </div>
      </details>
    </section>
  );
}
