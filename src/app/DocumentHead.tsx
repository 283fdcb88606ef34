import { useEffect } from 'react';
import { inLanguage, useMessages } from '../i18n/context';
import { useLookups, useView } from '../view/context';
import { pageTitle } from './page-title';

/** The page’s language, title and light follow what is shown. */
export function DocumentHead() {
  const lookups = useLookups();
  const view = useView();
  const { language, theme } = view;
  const messages = useMessages();
  const title = inLanguage(lookups.catalogue.district.title, language);
  const part = pageTitle(lookups, view, messages, language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = part ? `${part} · ${title}` : title;
  }, [language, part, title]);
  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  return null;
}
