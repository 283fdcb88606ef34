import { useId } from 'react';
import { aspectsIn } from '../../matching/match';
import { mostWeight, usualWeights, type Aspect } from '../../matching/need';
import { useWords } from '../../i18n/context';
import { matchWords } from '../../i18n/desks/match';
import type { NeedInHand } from './useNeed';

/** How much each part of the score counts; only what the conditions touch. */
export function WeightList({ inHand: { need, change } }: { readonly inHand: NeedInHand }) {
  const words = useWords(matchWords);
  const aspects = aspectsIn(need);
  if (aspects.length === 0) return null;
  const isUsual = aspects.every((aspect) => need.weights[aspect] === usualWeights[aspect]);
  return (
    <details className="match-weights">
      <summary>{words.weights.title}</summary>
      <p className="match-step">{words.weights.note}</p>
      {aspects.map((aspect) => <Weight key={aspect} aspect={aspect} weight={need.weights[aspect]} set={(weight) => change({ weights: { ...need.weights, [aspect]: weight } })} />)}
      {!isUsual && <button type="button" className="link-button" onClick={() => change({ weights: usualWeights })}>{words.weights.usual}</button>}
    </details>
  );
}

function Weight({ aspect, weight, set }: { readonly aspect: Aspect; readonly weight: number; readonly set: (weight: number) => void }) {
  const words = useWords(matchWords);
  const id = useId();
  const level = words.weights.levels[weight] ?? '';
  return (
    <div className="match-weight">
      <label htmlFor={id}>{words.weights.aspects[aspect]}</label>
      <input id={id} type="range" min={0} max={mostWeight} step={1} value={weight} aria-valuetext={level} onChange={({ target }) => set(Number(target.value))} />
      <output htmlFor={id}>{level} <span className="number">{weight}</span></output>
    </div>
  );
}
