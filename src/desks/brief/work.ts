/** What can be printed. */
export const subjects = ['place', 'shortlist', 'poster'] as const;
export type Subject = (typeof subjects)[number];

/** The languages of a sheet: one, or both beside each other. */
export const sheetLanguages = ['zh', 'en', 'both'] as const;
export type SheetLanguage = (typeof sheetLanguages)[number];

/** What a visitor’s sheet is told beyond what is known of its places. It travels in the link alone. */
export interface BriefWork {
  /** Null where the page says it: the place it was opened for, else the shortlist, else the poster. */
  readonly subject: Subject | null;
  /** Null follows the page. */
  readonly language: SheetLanguage | null;
  /** The visiting firm, as it is to be addressed. */
  readonly guest: string;
  /** The day of the visit, ISO 8601; empty for none. */
  readonly date: string;
  readonly note: string;
  /** Whether the code on paper carries the firm’s name and the day. It never carries the note. */
  readonly named: boolean;
}

export const emptyWork: BriefWork = { subject: null, language: null, guest: '', date: '', note: '', named: false };

export const longestGuest = 60;
export const longestNote = 280;

const keys = ['sheet', 'words', 'for', 'on', 'note', 'named'] as const;
type Key = (typeof keys)[number];

/** Between parts, and before a character that is meant literally. */
const separator = '|';
const escape = '\\';

const escaped = (value: string): string => value.replaceAll(/[|\\]/g, (character) => escape + character);

/**
 * Writes a sheet’s settings as `for:…|on:2026-11-27|words:both`; empty for the usual ones. Readable, because it stands
 * in an address, and short, because it may stand in a code on paper.
 */
export function writeWork({ subject, language, guest, date, note, named }: BriefWork): string {
  const values: Record<Key, string> = { sheet: subject ?? '', words: language ?? '', for: guest, on: date, note, named: named ? '1' : '' };
  return keys.filter((key) => values[key] !== '').map((key) => `${key}:${escaped(values[key])}`).join(separator);
}

/** Parts of a text between separators that are not escaped, unescaped. */
function partsOf(text: string): string[] {
  const parts = [''];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === separator) parts.push('');
    else if (character === escape && index + 1 < text.length) parts[parts.length - 1] += text.charAt((index += 1));
    else parts[parts.length - 1] += character;
  }
  return parts;
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const clipped = (text: string, longest: number): string => [...text].slice(0, longest).join('');

/** Reads what {@link writeWork} wrote. What cannot be read is left at its usual value and given back in `unread`. */
export function readWork(text: string | undefined): { work: BriefWork; unread: string[] } {
  const unread: string[] = [];
  let work = emptyWork;
  for (const part of text ? partsOf(text) : []) {
    const colon = part.indexOf(':');
    const read = colon === -1 ? null : readPart(work, part.slice(0, colon), part.slice(colon + 1));
    if (read) work = read;
    else unread.push(part);
  }
  return { work, unread };
}

function readPart(work: BriefWork, key: string, value: string): BriefWork | null {
  switch (key as Key) {
    case 'sheet': {
      const subject = subjects.find((candidate) => candidate === value);
      return subject ? { ...work, subject } : null;
    }
    case 'words': {
      const language = sheetLanguages.find((candidate) => candidate === value);
      return language ? { ...work, language } : null;
    }
    case 'for':
      return { ...work, guest: clipped(value, longestGuest) };
    case 'on':
      return isDay(value) ? { ...work, date: value } : null;
    case 'note':
      return { ...work, note: clipped(value, longestNote) };
    case 'named':
      return value === '1' ? { ...work, named: true } : null;
    default:
      return null;
  }
}
