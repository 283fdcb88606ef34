import { useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import { frameParts } from '../../view/frame';
import { frameOf, partsOf } from './composition';
import { Tick } from './Tick';
import type { CompositionInHand } from './useComposition';

/** What the frame has around its map. */
export function PartsChoice({ inHand: { composition, changeFrame } }: { readonly inHand: CompositionInHand }) {
  const { parts: words } = useWords(composerWords);
  const { parts, wheel } = frameOf(composition);
  const shown = partsOf(composition);
  return (
    <fieldset className="composer-group">
      <legend>{words.title}</legend>
      <div>
        {frameParts.map((part) => {
          const fixed = part === 'language' && composition.visitorsLanguage;
          return (
            <Tick
              key={part} name={words.names[part].name} hint={fixed ? words.becauseChosen : words.names[part].hint}
              ticked={shown.includes(part)} fixed={fixed}
              change={(ticked) => changeFrame({ parts: frameParts.filter((other) => (other === part ? ticked : parts.includes(other))) })}
            />
          );
        })}
      </div>
      <Tick name={words.guard} hint={words.guardHint} ticked={wheel === 'guarded'} change={(ticked) => changeFrame({ wheel: ticked ? 'guarded' : 'free' })} />
    </fieldset>
  );
}
