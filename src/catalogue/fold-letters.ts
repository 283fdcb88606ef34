/** Letters that are not a plain letter with a mark, by what a keyboard without them types. */
const plainly: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ß: 'ss', ŋ: 'ng',
};

const unusual = new RegExp(`[${Object.keys(plainly).join('')}]`, 'gu');

/** A text as it is compared in a search: lower case, full-width forms and letters with marks as plain ones. */
export function foldLetters(text: string): string {
  return text.normalize('NFKD').toLowerCase().normalize('NFKD').replaceAll(/\p{Mark}/gu, '').normalize('NFC')
    .replaceAll(unusual, (letter) => plainly[letter] ?? letter);
}
