import type { Section, Text } from '../catalogue/catalogue';
import type { Messages } from './messages';

/** A section as it is cited: its number in the document, then its title. Unnumbered parts go by their title alone. */
export function sectionName({ id, title }: Section, messages: Messages, text: (text: Text) => string): string {
  const number = sectionNumber(id, messages);
  return number === null ? text(title) : `${number} ${text(title)}`;
}

function sectionNumber(id: string, messages: Messages): string | null {
  const [, kind, number] = /^(box|table)-([\d.]+)$/.exec(id) ?? [];
  if ((kind === 'box' || kind === 'table') && number) return messages.document.sectionNumbers[kind](number);
  return /^\d[\d.]*$/.test(id) ? id : null;
}
