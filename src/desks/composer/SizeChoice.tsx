import { useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import { ratios, usualHeight } from './composition';
import { PixelField } from './PixelField';
import { deviceWidths } from './preview-size';
import { Radios } from './Radios';
import type { CompositionInHand } from './useComposition';

/** How large the frame is. */
export function SizeChoice({ inHand: { composition: { width, height }, change } }: { readonly inHand: CompositionInHand }) {
  const { size: words } = useWords(composerWords);
  const kind = typeof height === 'number' ? 'pixels' : height === 'auto' ? 'auto' : 'ratio';
  return (
    <fieldset className="composer-group">
      <legend>{words.title}</legend>
      <Radios
        legend={words.width} value={width === null ? 'fluid' : 'fixed'} options={[['fluid', words.fluid], ['fixed', words.fixed]]}
        choose={(asked) => change({ width: asked === 'fluid' ? null : deviceWidths.desktop })}
      >
        {width !== null && <PixelField label={words.widthPixels} value={width} change={(pixels) => change({ width: pixels })} />}
      </Radios>
      <Radios
        legend={words.height} value={kind} options={[['pixels', words.inPixels], ['ratio', words.byRatio], ['auto', words.auto]]}
        choose={(asked) => change({ height: asked === 'pixels' ? usualHeight : asked === 'auto' ? asked : ratios[0] })}
      >
        {typeof height === 'number' && <PixelField label={words.heightPixels} value={height} change={(pixels) => change({ height: pixels })} />}
        {kind === 'ratio' && (
          <label className="composer-field">
            {words.ratio}
            <select value={height} onChange={(event) => change({ height: ratios.find((ratio) => ratio === event.target.value) ?? ratios[0] })}>
              {ratios.map((ratio) => <option key={ratio} value={ratio}>{ratio.replace(':', ' : ')}</option>)}
            </select>
          </label>
        )}
      </Radios>
    </fieldset>
  );
}
