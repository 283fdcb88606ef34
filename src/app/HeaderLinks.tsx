import { useMessages, useText } from '../i18n/context';
import { LineIcon } from '../ui/LineIcon';
import { changeLens } from '../view/compare';
import { useLookups, useView } from '../view/context';
import { useTheme } from '../view/useTheme';
import { languages } from '../view/view';
import { ViewLink } from '../view/ViewLink';

/** The plans to look through. */
export function LensLinks() {
  const { catalogue } = useLookups();
  const view = useView();
  const messages = useMessages();
  const text = useText();
  return (
    <nav className="segments lens" aria-label={messages.lens}>
      {catalogue.plans.map((plan) => (
        <ViewLink
          key={plan.id}
          to={changeLens(view, plan.id)}
          aria-current={plan.id === view.plan ? 'true' : undefined}
          title={text(plan.name)}
        >
          {text(plan.shortName)}
        </ViewLink>
      ))}
    </nav>
  );
}

/** To the other light. The address carries it, so that a screen on a wall stays as it was set. */
export function ThemeLink() {
  const theme = useTheme();
  const { tools } = useMessages();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <ViewLink className="theme-link" to={{ theme: other }} aria-label={tools.theme[other]} title={tools.theme[other]}>
      <LineIcon name={other} />
    </ViewLink>
  );
}

/** The languages to read in, each in its own words. */
export function LanguageLinks() {
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
