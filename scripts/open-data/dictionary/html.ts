const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Markup that may stand in a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | string | number | null | readonly Part[];

function written(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return String(part).replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
  return 'markup' in part ? part.markup : part.map(written).join('');
}

/** Markup from a template: whatever is put into it is text, and cannot become markup. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Markup => (
  { markup: texts.map((text, index) => text + (index < parts.length ? written(parts[index] ?? null) : '')).join('') }
);
