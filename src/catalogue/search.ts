import MiniSearch from 'minisearch';
import type { Catalogue, Text } from './catalogue';
import type { RecordReference, RecordType } from './records';
import { searchDocuments, type SearchDocument } from './search-documents';
import { foldLetters } from './fold-letters';
import { isHan, queryWordsOf, wordsOf } from './search-words';

export interface SearchResult extends RecordReference {
  readonly name: Text;
}

export interface SearchGroup {
  readonly type: RecordType;
  readonly results: readonly SearchResult[];
}

export interface Search {
  /** Results by type, the type of the best result first; at most so many of each. */
  find(query: string, perGroup: number): SearchGroup[];
}

const fields = ['names', 'pinyin', 'initials', 'aliases', 'terms'];
const boost = { names: 6, aliases: 5, initials: 3, pinyin: 2.5, terms: 1 };
/** Below this length a wrong letter changes the word rather than misspells it. */
const shortestMisspelt = 4;
/** Longer than any name; what a reader pastes beyond it is left out, as it would only make the search slow. */
const longestQuery = 200;

/** Builds the search over a catalogue: Chinese, pinyin and its initials, English, aliases, focus terms; forgives typing errors. */
export function createSearch(catalogue: Catalogue): Search {
  const documents = searchDocuments(catalogue);
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const index = new MiniSearch<SearchDocument>({ idField: 'key', fields, tokenize: wordsOf, processTerm: (term) => term });
  index.addAll(documents);

  return {
    find(query, perGroup) {
      const asked = foldLetters(query.slice(0, longestQuery)).trim();
      const words = queryWordsOf(asked);
      if (words.length === 0) return [];
      const options = {
        fields,
        boost,
        tokenize: queryWordsOf,
        prefix: (term: string) => !isHan(term),
        fuzzy: (term: string) => (isHan(term) || term.length < shortestMisspelt ? false : 0.2),
        boostDocument: (key: string) => nameBoost(byKey.get(key), asked),
      };
      const strict = index.search(asked, { ...options, combineWith: 'AND' });
      const hits = strict.length > 0 ? strict : index.search(asked, { ...options, combineWith: 'OR' });
      const found = hits.flatMap((hit) => byKey.get(String(hit.id)) ?? []);
      const order = [...new Set(found.map((document) => document.type))];
      return order.map((type) => ({
        type,
        results: found.filter((document) => document.type === type).slice(0, perGroup).map(({ id, name }) => ({ type, id, name })),
      }));
    },
  };
}

/** Raises what is called exactly as asked, then what begins so, then what contains it. */
function nameBoost(document: SearchDocument | undefined, asked: string): number {
  if (!document) return 1;
  const names = [document.name.zh, document.name.en].map((name) => foldLetters(name));
  if (names.includes(asked)) return 8;
  if (names.some((name) => name.startsWith(asked))) return 4;
  return names.some((name) => name.includes(asked)) ? 2.5 : 1;
}
