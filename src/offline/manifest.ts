/**
 * Whether a page’s content security policy lets it have a web app manifest. A page cannot ask its policy, but reads it
 * off its own response; linked against the policy, the manifest would be reported as a violation of it.
 * @param policies The header `Content-Security-Policy`, null where there is none; several are joined by commas.
 * @param origin The page’s own.
 */
export function allowsManifest(policies: string | null, origin: string): boolean {
  return (policies ?? '').split(',').every((policy) => {
    const directives = new Map<string, string[]>();
    for (const directive of policy.split(';')) {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      if (!directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
    }
    const sources = directives.get('manifest-src') ?? directives.get('default-src');
    return !sources || sources.some((source) => ["'self'", '*', origin].includes(source.toLowerCase()));
  });
}

/** The manifest of a language, which names the app in it (scripts/offline). */
export const manifestFile = (language: string): string => `app.${language}.webmanifest`;

/**
 * Links the manifest, so that the browser offers to install the site, where the page is kept and its policy allows it;
 * at run time, because only then both are known.
 */
export async function linkManifest(document: Document, caches: CacheStorage, language: string): Promise<void> {
  const page = await caches.match(new URL('index.html', document.baseURI).href);
  if (!page || !allowsManifest(page.headers.get('Content-Security-Policy'), new URL(document.baseURI).origin)) return;
  const link = document.head.querySelector<HTMLLinkElement>('link[rel="manifest"]') ?? document.createElement('link');
  link.rel = 'manifest';
  // A host behind a password lets in only who says who they are.
  link.crossOrigin = 'use-credentials';
  const href = new URL(manifestFile(language), document.baseURI).href;
  if (link.href !== href) link.href = href;
  if (!link.isConnected) document.head.append(link);
}
