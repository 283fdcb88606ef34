import { useRef, useState, type FormEvent } from 'react';
import type { Industry } from '../../catalogue/catalogue';
import { functionIds, indexOf, longestWords, mostConditions, type Condition, type FunctionId } from '../../matching/need';
import { nearestTerms, type NearTerm } from '../../matching/nearest-terms';
import { candidatesOf } from '../../matching/candidates';
import { functionsIn, keptWords, namesSaying, readWords } from '../../matching/words';
import { useLanguage, useMessages, useText, useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import { useLookups } from '../../view/context';
import { MoreConditions } from './MoreConditions';
import { industriesFor } from './offers';
import { Picker } from './Picker';
import type { NeedInHand } from './useNeed';

const termsOffered = 5;

const isFunction = (id: FunctionId) => (condition: Condition): boolean => condition.kind === 'function' && condition.function === id;

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
  const input = useRef<HTMLInputElement>(null);

  const add = (...conditions: Condition[]): boolean => {
    const added = inHand.add(...conditions);
    setSaid(added === 'added' ? null : { kind: added });
    return added === 'added';
  };
  const enter = (entered: string): void => {
    const asked = keptWords(entered);
    // Some words of the catalogue are in Chinese alone.
    const isReadable = ({ en }: NearTerm): boolean => language !== 'en' || !/\p{Script=Han}/u.test(en);
    if (asked === '') return;
    const readings = readWords(lookups, asked);
    const functions = functionsIn(asked, readings);
    const isSaid = namesSaying(asked);
    const isNamed = readings.length > 0 || candidatesOf(lookups).some(({ place }) => isSaid(place));
    if (!isNamed && functions.length === 0) {
      setSaid({ kind: 'none', text: asked, terms: nearestTerms(lookups, asked, termsOffered, isReadable) });
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
  const toggle = (id: FunctionId): void => {
    const at = indexOf(inHand.need, isFunction(id));
    if (at < 0) add({ kind: 'function', function: id });
    else inHand.remove(at);
  };
  return (
    <section className="match-ask" aria-label={words.form.title}>
      <form onSubmit={submit}>
        <label htmlFor="match-words">{words.form.words}</label>
        <div className="match-field">
          <input
            id="match-words" ref={input} className="text-field" type="text" value={typed} maxLength={longestWords}
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
            const isAsked = indexOf(inHand.need, isFunction(id)) >= 0;
            return <button key={id} type="button" className="match-chip" aria-pressed={isAsked} onClick={() => toggle(id)}>{words.form.functionNames[id]}</button>;
          })}
        </span>
      </div>
      <MoreConditions inHand={inHand} add={add} />
    </section>
  );
}
