import type { LayerFile } from './schema/places';

/** Longer lists of words, such as citations, are written a word to a line. In characters. */
const widestList = 110;

/** A text in both languages stands on one line. */
const isText = (value: object): boolean => Object.keys(value).join() === 'zh,en';

const isWords = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string');

/** On one line: figures, words, texts, short lists, and coordinates however many. */
function isFlat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || isText(value)) return true;
  if (isWords(value)) return onOneLine(value).length <= widestList;
  return Array.isArray(value) && value.every((part: unknown) => isFlat(part) && !(typeof part === 'object' && part !== null && isText(part)));
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`).join(', ')} }`;
}

function write(value: unknown, indent: string): string {
  if (isFlat(value)) return onOneLine(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((part) => inner + write(part, inner)).join(',\n')}\n${indent}]`;
  const members = Object.entries(value as object).filter(([, member]) => member !== undefined);
  return `{\n${members.map(([key, member]) => `${inner}${JSON.stringify(key)}: ${write(member, inner)}`).join(',\n')}\n${indent}}`;
}

/**
 * A layer’s file in the one form in which the files of data/layers are written, so that a changed place is the only
 * difference. A test holds every file there to it.
 */
export const layerSourceText = (file: LayerFile): string => `${write(file, '')}\n`;
