import { catalogueFormat, type Catalogue } from './catalogue';

/** Why the catalogue could not be read. The app words it in the reader’s language. */
export type LoadProblem =
  | { readonly reason: 'unreachable'; readonly detail: string }
  | { readonly reason: 'missing'; readonly status: number }
  | { readonly reason: 'malformed'; readonly detail: string }
  | { readonly reason: 'outdated'; readonly format: unknown };

export type LoadResult = { readonly catalogue: Catalogue } | { readonly problem: LoadProblem };

const lists = [
  'documents', 'reports', 'plans', 'layers', 'places', 'lineage', 'systems', 'industries',
  'crosswalk', 'projects', 'organisations', 'measureGroups', 'measures', 'conflicts',
] as const satisfies readonly (keyof Catalogue)[];

/**
 * Checks that a parsed value has the catalogue’s outer form. What is inside was validated when it was
 * compiled; this catches a truncated file, another file under its name, and one from another version.
 */
export function checkCatalogue(value: unknown): LoadResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: { reason: 'malformed', detail: 'not an object' } };
  }
  const members = value as Record<string, unknown>;
  if (members['format'] !== catalogueFormat) {
    return { problem: { reason: 'outdated', format: members['format'] } };
  }
  const broken = lists.find((list) => !Array.isArray(members[list]))
    ?? (['district', 'base', 'pinyin'] as const).find((part) => typeof members[part] !== 'object' || members[part] === null);
  if (broken !== undefined) return { problem: { reason: 'malformed', detail: broken } };
  if ((members['plans'] as unknown[]).length === 0) return { problem: { reason: 'malformed', detail: 'plans' } };
  return { catalogue: value as Catalogue };
}

/** Fetches and checks the catalogue. Never throws: what went wrong is in the result. */
export async function loadCatalogue(url: string, fetcher: typeof fetch = fetch): Promise<LoadResult> {
  let response: Response;
  try {
    response = await fetcher(url);
  } catch (error) {
    return { problem: { reason: 'unreachable', detail: String(error) } };
  }
  if (!response.ok) return { problem: { reason: 'missing', status: response.status } };
  try {
    return checkCatalogue(await response.json());
  } catch (error) {
    return { problem: { reason: 'malformed', detail: String(error) } };
  }
}
