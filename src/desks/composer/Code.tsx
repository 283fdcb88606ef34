import { useId, type ReactNode, type RefObject } from 'react';
import { useConfiguration } from '../../configuration/context';
import { useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import { CopyButton } from '../../ui/CopyButton';
import { useLookups } from '../../view/context';
import { hindranceOf, type Addresses } from './addresses';
import { adviceOn } from './advice';
import { titleOf, type Composition } from './composition';
import { configurationLines, policyLines, readOrigin } from './host';
import { Radios } from './Radios';
import { forms, snippetOf, styleRules, type Form } from './snippet';

const usualElement = 'space-map';

interface CodeProps {
  readonly composition: Composition;
  readonly addresses: Addresses;
  readonly form: Form;
  setForm(form: Form): void;
  readonly section: RefObject<HTMLElement | null>;
}

/** What goes onto the page, and what both sides must allow. */
export function Code({ composition, addresses, form, setForm, section }: CodeProps) {
  const { code: words, advice: adviceWords } = useWords(composerWords);
  const lookups = useLookups();
  const { embedding } = useConfiguration().configuration;
  const id = useId();
  const title = titleOf(composition, lookups);
  const { element = usualElement } = lookups.catalogue.district;
  const hindrance = hindranceOf(document.baseURI);
  const styles = styleRules(form, composition, element);
  const advice = adviceOn(composition, form, title);
  return (
    <section className="composer-code" aria-labelledby={id} tabIndex={-1} ref={section}>
      <h2 id={id}>{words.title}</h2>
      {hindrance && <p className="notice" role="note">{words.hindrances[hindrance]}</p>}
      <Radios legend={words.form} value={form} options={forms.map((option) => [option, words.forms[option].name, words.forms[option].hint])} choose={setForm} />
      <Block name={words.snippet[form]} text={snippetOf(form, { composition, addresses, title, element })} />
      {form === 'link' && <Block name={words.full} text={addresses.full} />}
      {styles && <Block name={words.styles} text={styles} hint={words.stylesHint} />}
      {advice.length > 0 && (
        <div className="composer-advice">
          <h3>{adviceWords.title}</h3>
          <ul>{advice.map((one) => <li key={one}>{adviceWords.texts[one]}</li>)}</ul>
        </div>
      )}
      <Block name={words.policy} text={policyLines(form, addresses).join('\n')} hint={words.policyHint} />
      <HostSettings composition={composition} wanted={composition.messages || embedding.framing === 'origins'} />
    </section>
  );
}

/** What whoever runs the map’s site must set for the page. */
function HostSettings({ composition, wanted }: { readonly composition: Composition; readonly wanted: boolean }) {
  const { code: words } = useWords(composerWords);
  const { embedding } = useConfiguration().configuration;
  if (!wanted) return null;
  const read = readOrigin(composition.host);
  if ('problem' in read) return <p className="composer-hint">{words.wantsHost}</p>;
  const lines = configurationLines(embedding, read.origin, composition.messages);
  return lines ? <Block name={words.configuration} text={lines} hint={words.configurationHint} /> : <p className="composer-hint">{words.configured(read.origin)}</p>;
}

/** A text to copy. It can be scrolled with the keyboard, too. */
function Block({ name, text, hint }: { readonly name: string; readonly text: string; readonly hint?: ReactNode }) {
  const id = useId();
  return (
    <div className="composer-block">
      <p className="composer-block-head"><span id={id}>{name}</span><CopyButton text={text} name={name} /></p>
      <pre tabIndex={0} role="group" aria-labelledby={id}><code>{text}</code></pre>
      {hint && <p className="composer-hint">{hint}</p>}
    </div>
  );
}
