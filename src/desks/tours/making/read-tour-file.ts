import * as v from 'valibot';
import { madeTourSchema, type Tour } from '../../../catalogue/schema/tours';

/** The way to a member of the file: names and indexes. */
export type FilePath = readonly (string | number)[];

/** What is wrong with a file, and where. */
export type FileProblem =
  | { readonly what: 'empty' | 'not-json' | 'not-a-tour' | 'too-large'; readonly path: FilePath; readonly detail?: string }
  | { readonly what: 'missing' | 'unknown'; readonly path: FilePath; readonly detail?: string }
  /** Of another type, or of a value that is not allowed; `detail` says what was found. */
  | { readonly what: 'text' | 'number' | 'list' | 'group' | 'id' | 'citation' | 'choice' | 'range' | 'length'; readonly path: FilePath; readonly detail?: string };

export type FileReading = { readonly tour: Tour } | { readonly problems: readonly FileProblem[] };

/** A tour of two hundred full steps weighs a tenth of this. */
export const largestBytes = 5_000_000;
const mostProblems = 20;

/**
 * Reads a tour’s file. Never throws. Whether the places it names are there is not asked: a tour may be older than the
 * catalogue, and is shown with those steps marked.
 */
export function readTourFile(text: string): FileReading {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { problems: [{ what: 'empty', path: [] }] };
  if (trimmed.length > largestBytes) return { problems: [{ what: 'too-large', path: [] }] };
  let json: unknown;
  try {
    json = JSON.parse(trimmed);
  } catch (error) {
    const line = lineOf(trimmed, error);
    return { problems: [{ what: 'not-json', path: [], ...(line !== null && { detail: String(line) }) }] };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json) || !('steps' in json)) return { problems: [{ what: 'not-a-tour', path: [] }] };
  const result = v.safeParse(madeTourSchema, json);
  if (result.success) return { tour: result.output };
  return { problems: result.issues.slice(0, mostProblems).map(problemOf) };
}

/** The line on which a parser stopped, counted from 1; null where it does not say. */
function lineOf(text: string, error: unknown): number | null {
  const [, offset, line] = /position (\d+)|line (\d+)/.exec(String(error)) ?? [];
  if (offset !== undefined) return text.slice(0, Number(offset)).split('\n').length;
  return line === undefined ? null : Number(line);
}

type Issue = v.InferIssue<typeof madeTourSchema>;

const kinds: Readonly<Record<string, FileProblem['what']>> = {
  string: 'text', number: 'number', array: 'list', strict_tuple: 'list', strict_object: 'group', picklist: 'choice',
  min_value: 'range', max_value: 'range', min_length: 'length', max_length: 'length',
};

function problemOf(issue: Issue): FileProblem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const last = issue.path?.at(-1);
  if (issue.type === 'strict_object' && last && 'origin' in last && last.origin === 'key') {
    return { what: issue.expected === 'never' ? 'unknown' : 'missing', path };
  }
  const detail = issue.received;
  if (issue.type === 'regex') return { what: path.includes('citations') ? 'citation' : 'id', path, detail };
  return { what: kinds[issue.type] ?? 'group', path, detail };
}
