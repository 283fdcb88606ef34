type Attributes = Readonly<Record<string, string | number | undefined>>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold at all is left out; what would be read as markup is escaped. */
const escape = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- the very characters that XML forbids
  text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '').replaceAll(/[&<>"]/g, (character) => escapes[character] ?? '');

/** One SVG element as text; attributes that are undefined are left out. Children are SVG already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** A text element with its text escaped. */
export const textElement = (text: string, attributes: Attributes): string => element('text', attributes, escape(text));
