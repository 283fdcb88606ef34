import type { Configuration } from '../../configuration/types';
import type { Addresses } from './addresses';
import type { Form } from './snippet';

/** Why a text is no origin of a web page. */
export type OriginProblem = 'empty' | 'scheme' | 'wildcard' | 'broken';
/** `shortened` where more was typed than counts. */
export type ReadOrigin = { readonly origin: string; readonly shortened: boolean } | { readonly problem: OriginProblem };

/** Reads the origin of a page’s address: scheme, host and port, as browsers write it. */
export function readOrigin(text: string): ReadOrigin {
  const typed = text.trim();
  if (typed === '') return { problem: 'empty' };
  if (/^[^/?#]*:?\/{0,2}[^/?#]*\*/.test(typed)) return { problem: 'wildcard' };
  if (!/^https?:\/\//i.test(typed)) return { problem: 'scheme' };
  let url: URL;
  try {
    url = new URL(typed);
  } catch {
    return { problem: 'broken' };
  }
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return { problem: 'broken' };
  return { origin: url.origin, shortened: url.pathname !== '/' || url.search !== '' || url.hash !== '' };
}

/** What the policy of the page around the map must have, where it has one. */
export function policyLines(form: Form, { origin, script }: Addresses): readonly string[] {
  return [`frame-src ${origin};`, ...(form === 'element' ? [`script-src ${script};`] : [])];
}

type Embedding = Configuration['embedding'];

/** What must stand in the map’s config.json so that the page of an origin may show it and talk with it; null where it does. */
export function configurationLines({ origins, framing }: Embedding, origin: string, messages: boolean): string | null {
  const wanted = messages || framing === 'origins';
  if (!wanted || origins.includes(origin)) return null;
  return JSON.stringify({ embedding: { origins: [...origins, origin], ...(framing === 'origins' && { framing }) } }, null, 2);
}
