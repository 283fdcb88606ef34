/**
 * What a spreadsheet may take for a formula (OWASP, CSV Injection): an apostrophe is set before it. Texts of several
 * lines and the full-width signs, which some spreadsheets read alike, are included. Numbers stay numbers.
 */
export const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A plain number, whose sign starts no formula. */
const number = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** A text as a spreadsheet may show it and not run it. */
export const neutralised = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text);
