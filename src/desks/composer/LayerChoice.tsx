import { useText, useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import { useLookups } from '../../view/context';
import type { ShownLayer } from '../../view/view';
import { Radios } from './Radios';
import { Tick } from './Tick';
import type { CompositionInHand } from './useComposition';

/** The layers of the plan, or others. One that is added lies above those that are there. */
export function LayerChoice({ inHand: { composition: { view }, changeView } }: { readonly inHand: CompositionInHand }) {
  const lookups = useLookups();
  const { view: words } = useWords(composerWords);
  const text = useText();
  const { layers } = view;
  const ofPlan = (): readonly ShownLayer[] =>
    lookups.catalogue.layers.filter(({ id }) => lookups.plan(view.plan)?.layers.includes(id)).map(({ id }) => ({ id, opacity: 1 }));
  return (
    <Radios
      legend={words.layers}
      value={layers === null ? 'lens' : 'chosen'}
      options={[['lens', words.ofLens], ['chosen', words.chosen]]}
      choose={(whose) => changeView({ layers: whose === 'lens' ? null : ofPlan() })}
    >
      {layers && (
        <div className="composer-layers">
          {lookups.catalogue.layers.map(({ id, title }) => (
            <Tick
              key={id} name={text(title)} ticked={layers.some((layer) => layer.id === id)}
              change={(ticked) => changeView({ layers: ticked ? [...layers, { id, opacity: 1 }] : layers.filter((layer) => layer.id !== id) })}
            />
          ))}
        </div>
      )}
    </Radios>
  );
}
