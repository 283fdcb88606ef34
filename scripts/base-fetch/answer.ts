import * as v from 'valibot';
import { excerpt, Failure } from './failure';
import { answerSchema, type OsmElement } from './osm';

/** A complete answer. */
export interface Answer {
  elements: OsmElement[];
  /** The day up to which the server knows OpenStreetMap: `2031-04-05`. */
  date: string;
}

const isPage = (text: string): boolean => text.trimStart().startsWith('<');

/** The words of a page, without its marks; Overpass tells its errors in pages. */
export const wordsOf = (page: string): string =>
  page.replace(/<(script|style|head)\b.*?<\/\1>/gis, ' ').replace(/<[^>]*>/g, ' ');

function parse(text: string): unknown {
  if (text.trim() === '') throw new Failure('the answer is blank. Try again, or ask another server with --endpoint');
  if (isPage(text)) {
    throw new Failure(`a page came instead of JSON: “${excerpt(wordsOf(text))}”. `
      + 'Check that --endpoint is the address of an Overpass interpreter and that no sign-in page stands in between');
  }
  try {
    return JSON.parse(text);
  } catch {
    const state = text.trimEnd().endsWith('}') ? 'cannot be read' : `breaks off after ${text.length} characters`;
    throw new Failure(`the JSON ${state}. Try again, or ask another server with --endpoint`);
  }
}

/** Reads the text of an answer with status 200; fails with a sentence where it is not a complete one. */
export function readAnswer(text: string): Answer {
  const result = v.safeParse(answerSchema, parse(text));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Failure(`JSON came that is not an Overpass answer: ${v.getDotPath(issue) ?? 'the whole'}: ${excerpt(issue.message)}. `
      + 'Check that --endpoint is the address of an Overpass interpreter');
  }
  const { elements, osm3s, remark } = result.output;
  if (remark !== undefined) {
    throw new Failure(`the server gave up part of the way: “${excerpt(remark)}”. `
      + 'Give it longer with --timeout, ask for less at a time with --only, or ask another server with --endpoint');
  }
  return { elements, date: osm3s.timestamp_osm_base.slice(0, 10) };
}
