import type { Lookups } from '../catalogue/lookups';
import { inLanguage, type LanguageTag } from '../i18n/context';
import type { Messages } from '../i18n/messages';
import { nameOf } from '../parts/RecordLink';
import type { View } from '../view/view';

/** What the page shown is called; null for the front page, which is called what the site is. */
export function pageTitle(lookups: Lookups, { page, comparison }: View, messages: Messages, language: LanguageTag): string | null {
  switch (page.type) {
    case 'home':
      return comparison && messages.compare.title;
    case 'list':
      return messages.lists[page.id];
    case 'desks':
      return messages.desks.title;
    case 'desk':
      return messages.desks.names[page.id];
    case 'layer': {
      const layer = lookups.catalogue.layers.find((candidate) => candidate.id === page.id);
      return layer ? inLanguage(layer.title, language) : null;
    }
    default: {
      const name = nameOf(lookups, page);
      return name && inLanguage(name, language);
    }
  }
}
