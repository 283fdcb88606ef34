import type { District } from '../../src/catalogue/catalogue';
import type { LanguageTag } from '../../src/i18n/context';
import tokens from '../../src/theme/tokens.json' with { type: 'json' };

const { paper } = tokens.colours;

/**
 * The web app manifest of a language: the site as an app on the reader’s device, called what the district’s data call
 * it. Addresses are relative to it, so that it works under any path.
 */
export function appManifest({ title, description }: Pick<District, 'title' | 'description'>, language: LanguageTag): object {
  const member = language === 'en' ? 'en' : 'zh';
  const icon = (src: string, sizes: string, type: string, purpose: string) => ({ src, sizes, type, purpose });
  return {
    lang: language,
    dir: 'ltr',
    name: title[member],
    short_name: title[member],
    description: description[member],
    start_url: language === 'en' ? './?lang=en' : '.',
    scope: '.',
    display: 'standalone',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      icon('icon.svg', 'any', 'image/svg+xml', 'any'),
      icon('icons/app-192.png', '192x192', 'image/png', 'any'),
      icon('icons/app-512.png', '512x512', 'image/png', 'any'),
      icon('icons/maskable-512.png', '512x512', 'image/png', 'maskable'),
    ],
  };
}
