import { longestTitle, usualHeight, type Composition, type Height, type Sandbox } from './composition';
import type { Addresses } from './addresses';

/** How the map comes onto a page: by an element that a script makes, by a plain iframe, or by its bare address. */
export const forms = ['element', 'iframe', 'link'] as const;
export type Form = (typeof forms)[number];

type Attribute = readonly [name: string, value: string];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Text as HTML holds it, in an attribute between double quotes or outside of tags. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"\r]/g, (character) => entities[character] ?? character);

const writeAttribute = ([name, value]: Attribute): string => `${name}="${escapeHtml(value)}"`;

/** One attribute to a line: it is read by people, too. */
const writeTag = (name: string, attributes: readonly Attribute[], content: string): string =>
  `<${name}\n${attributes.map((attribute) => `  ${writeAttribute(attribute)}`).join('\n')}>${content}</${name}>`;

/** What a frame is granted. Links lead to windows of their own, which are not held by its limits; tables and images can be saved. */
const granted: Record<Sandbox, string> = {
  usual: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  opaque: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
};

export interface SnippetSource {
  readonly composition: Composition;
  readonly addresses: Addresses;
  readonly title: string;
  /** The element’s name. */
  readonly element: string;
}

/** Where a height is none in pixels, what stands until the style sheet or the map says another. */
const pixels = (height: Height): number => (typeof height === 'number' ? height : usualHeight);

export function iframeSnippet({ composition: { width, height, sandbox }, addresses, title, element }: SnippetSource): string {
  return writeTag('iframe', [
    ['class', element],
    ['src', addresses.frame],
    ['title', title.slice(0, longestTitle)],
    ['width', width === null ? '100%' : String(width)],
    ['height', String(pixels(height))],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
    ['sandbox', granted[sandbox]],
  ], '');
}

/** The frame’s address again, parameter by parameter: each is an attribute of its own name. */
function viewAttributes(frame: string): Attribute[] {
  const { searchParams, hash } = new URL(frame);
  const map = new URLSearchParams(hash.slice(1)).get('map');
  return [...[...searchParams].filter(([name]) => name !== 'embed'), ...(map === null ? [] : [['map', map] as const])];
}

export function elementSnippet({ composition: { height, sandbox }, addresses, title, element }: SnippetSource): string {
  const tag = writeTag(element, [
    ...viewAttributes(addresses.frame),
    ['title', title.slice(0, longestTitle)],
    ...(typeof height === 'number' || height === 'auto' ? [['height', String(height)] as const] : []),
    ['sandbox', granted[sandbox]],
  ], `\n  <a ${writeAttribute(['href', addresses.full])}>${escapeHtml(title)}</a>\n`);
  return `<script ${writeAttribute(['src', addresses.script])} async></script>\n${tag}`;
}

/** What belongs into the page’s style sheet: a strict policy refuses it anywhere else. Empty for none. */
export function styleRules(form: Form, { width, height }: Composition, element: string): string {
  const ratio = typeof height === 'string' && height !== 'auto' ? height.replace(':', ' / ') : null;
  if (form === 'link') return '';
  if (form === 'iframe') {
    const sized = ratio === null ? '' : ` ${width === null ? 'width: 100%; ' : ''}height: auto; aspect-ratio: ${ratio};`;
    return `iframe.${element} { border: 0;${sized} }`;
  }
  return [
    width === null ? '' : `${element} { max-width: ${width}px; }`,
    ratio === null ? '' : `${element} > iframe { aspect-ratio: ${ratio}; }`,
  ].filter(Boolean).join('\n');
}

export function snippetOf(form: Form, source: SnippetSource): string {
  if (form === 'link') return source.addresses.frame;
  return form === 'element' ? elementSnippet(source) : iframeSnippet(source);
}
