import { useId } from 'react';
import { useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import { useLookups } from '../../view/context';
import { cleanTitle, longestHost, longestTitle, sandboxes, titleOf } from './composition';
import { readOrigin } from './host';
import { Radios } from './Radios';
import { Tick } from './Tick';
import type { CompositionInHand } from './useComposition';

/** The page around the frame: which it is, what it grants, and what it calls the frame. */
export function HostChoice({ inHand: { composition, change } }: { readonly inHand: CompositionInHand }) {
  const { host: words } = useWords(composerWords);
  const lookups = useLookups();
  const id = useId();
  const read = readOrigin(composition.host);
  const problem = 'problem' in read && read.problem !== 'empty' ? words.problems[read.problem] : null;
  return (
    <fieldset className="composer-group">
      <legend>{words.title}</legend>
      <div className="composer-field">
        <label>
          {words.name}
          <input
            className="text-field" value={titleOf(composition, lookups)} maxLength={longestTitle}
            onChange={(event) => change({ title: cleanTitle(event.target.value) })}
          />
        </label>
        {composition.title === null
          ? <span className="composer-hint">{words.nameHint}</span>
          : <button type="button" className="link-button" onClick={() => change({ title: null })}>{words.suggested}</button>}
      </div>
      <div className="composer-field">
        <label htmlFor={`${id}-host`}>{words.label}</label>
        <input
          id={`${id}-host`} className="text-field" type="url" inputMode="url" autoComplete="off" spellCheck={false} placeholder="https://" value={composition.host} maxLength={longestHost}
          aria-invalid={problem !== null} aria-describedby={id} onChange={(event) => change({ host: event.target.value })}
        />
        <span id={id} role="status" className={problem ? 'composer-problem' : 'composer-hint'}>
          {problem ?? ('origin' in read && read.shortened ? words.shortened(read.origin) : words.hint)}
        </span>
      </div>
      <Tick name={words.messages} hint={words.messagesHint} ticked={composition.messages} change={(messages) => change({ messages })} />
      <Radios
        legend={words.sandbox} value={composition.sandbox}
        options={sandboxes.map((sandbox) => [sandbox, words.sandboxes[sandbox].name, words.sandboxes[sandbox].hint])}
        choose={(sandbox) => change({ sandbox })}
      />
    </fieldset>
  );
}
