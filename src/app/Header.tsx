import { useMessages, useText } from '../i18n/context';
import { SearchBox } from '../panel/search/SearchBox';
import { useLookups, useView } from '../view/context';
import { languages } from '../view/view';
import { ViewLink } from '../view/ViewLink';

/** Name, search, lens and language: what stands above everything. */
export function Header() {
  const { catalogue } = useLookups();
  const text = useText();
  return (
    <header className="header">
      <ViewLink className="title" to={{ page: { type: 'home' } }}>
        <span>{text(catalogue.district.title)}</span>
      </ViewLink>
      <SearchBox />
      <LensLinks />
      <LanguageLinks />
    </header>
  );
}

function LensLinks() {
  const { catalogue } = useLookups();
  const view = useView();
  const messages = useMessages();
  const text = useText();
  return (
    <nav className="segments lens" aria-label={messages.lens}>
      {catalogue.plans.map((plan) => (
        <ViewLink
          key={plan.id}
          to={{ plan: plan.id, layers: null, page: { type: 'home' } }}
          aria-current={plan.id === view.plan ? 'true' : undefined}
          title={text(plan.name)}
        >
          {text(plan.shortName)}
        </ViewLink>
      ))}
    </nav>
  );
}

function LanguageLinks() {
  const view = useView();
  const messages = useMessages();
  return (
    <nav className="segments language" aria-label={messages.language}>
      {languages.map((language) => (
        <ViewLink key={language} to={{ language }} lang={language} aria-current={language === view.language ? 'true' : undefined}>
          {messages.languageNames[language]}
        </ViewLink>
      ))}
    </nav>
  );
}
