import { useState } from 'react';
import { useMessages, useText, useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import { PlaceCombobox } from '../../parts/PlaceCombobox';
import { useSession } from '../../session/context';
import { useLookups, useView } from '../../view/context';
import { languages, type Language } from '../../view/view';
import { LayerChoice } from './LayerChoice';
import { takeOver } from './looking';
import { Radios } from './Radios';
import type { CompositionInHand } from './useComposition';

const themes = ['system', 'light', 'dark'] as const;
const visitors = 'visitors';

/** What the frame shows: plan, place, language, light, layers, filter; or what the map shows now. */
export function ViewChoice({ inHand }: { readonly inHand: CompositionInHand }) {
  const { composition, change, changeView } = inHand;
  const { view, camera } = composition;
  const lookups = useLookups();
  const now = useView();
  const session = useSession();
  const messages = useMessages();
  const { view: words } = useWords(composerWords);
  const text = useText();
  const [tookOver, setTookOver] = useState<'camera' | 'plain' | null>(null);
  const place = view.page.type === 'place' ? lookups.find('place', view.page.id) : undefined;
  const compared = view.comparison && lookups.plan(view.comparison.plan);
  const take = (): void => {
    const taken = takeOver(composition, now, session.getState().seen);
    setTookOver(taken.camera ? 'camera' : 'plain');
    change(taken);
  };
  return (
    <fieldset className="composer-group">
      <legend>{words.title}</legend>
      <div>
        <button type="button" className="button" onClick={take}>{words.takeOver}</button>
        <p className="composer-hint" role="status">{tookOver ? words.tookOver[tookOver] : words.takeOverHint}</p>
      </div>
      <label className="composer-field">
        {messages.lens}
        <select value={view.plan} onChange={(event) => changeView({ plan: event.target.value, layers: null, comparison: null })}>
          {lookups.catalogue.plans.map((plan) => <option key={plan.id} value={plan.id}>{text(plan.shortName)}</option>)}
        </select>
      </label>
      {compared && (
        <Kept what={words.compared(text(compared.shortName))} undo={words.notCompared} forget={() => changeView({ comparison: null })} />
      )}
      <div>
        <PlaceCombobox
          label={words.place} placeholder={words.placePlaceholder}
          pick={({ id }) => change({ view: { ...view, page: { type: 'place', id } }, camera: null })}
        />
        {place ? (
          <p className="composer-place">
            <span>{text(place.name)}</span>
            <button type="button" aria-label={words.removePlace(text(place.name))} onClick={() => changeView({ page: { type: 'home' } })}><span aria-hidden="true">×</span></button>
          </p>
        ) : <p className="composer-hint">{words.noPlace}</p>}
      </div>
      {camera && <Kept what={words.camera} undo={words.noCamera} forget={() => change({ camera: null })} />}
      <LayerChoice inHand={inHand} />
      <Industry inHand={inHand} />
      <Radios
        legend={words.language}
        value={composition.visitorsLanguage ? visitors : view.language}
        options={[...languages.map((language): [Language, string] => [language, messages.languageNames[language]]), [visitors, words.visitors]]}
        choose={(language) => (language === visitors
          ? change({ visitorsLanguage: true, view: { ...view, language: languages[0] } })
          : change({ visitorsLanguage: false, view: { ...view, language } }))}
      />
      <Radios
        legend={words.theme}
        value={view.theme ?? 'system'}
        options={themes.map((theme) => [theme, words.themes[theme]])}
        choose={(theme) => changeView({ theme: theme === 'system' ? null : theme })}
      />
    </fieldset>
  );
}

/** Something that was taken over and is no field here, and how to be rid of it. */
function Kept({ what, undo, forget }: { readonly what: string; readonly undo: string; forget(): void }) {
  return <p className="composer-kept">{what}<button type="button" className="link-button" onClick={forget}>{undo}</button></p>;
}

function Industry({ inHand: { composition: { view }, changeView } }: { readonly inHand: CompositionInHand }) {
  const { catalogue } = useLookups();
  const { filter: words } = useMessages();
  const text = useText();
  return (
    <label className="composer-field">
      {words.industry}
      <select value={view.filter.industry ?? ''} onChange={(event) => changeView({ filter: { ...view.filter, industry: event.target.value || null } })}>
        <option value="">{words.any}</option>
        {catalogue.systems.map((system) => (
          <optgroup key={system.id} label={text(system.name)}>
            {catalogue.industries.filter((industry) => industry.system === system.id).map((industry) => (
              <option key={industry.id} value={industry.id}>{industry.parent ? `\u2003${text(industry.name)}` : text(industry.name)}</option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
