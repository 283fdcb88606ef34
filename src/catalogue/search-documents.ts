import type { Catalogue, Text } from './catalogue';
import { readUsually, usualReadings } from './pinyin';
import type { RecordType } from './records';

/** What the search knows of one record. */
export interface SearchDocument {
  /** "type/id": one key for records of all types. */
  readonly key: string;
  readonly type: RecordType;
  readonly id: string;
  readonly name: Text;
  readonly names: string;
  readonly pinyin: string;
  readonly initials: string;
  /** Aliases of either language. */
  readonly aliases: string;
  /** Focus terms and other words that lead to the record without naming it. */
  readonly terms: string;
}

const initialsOf = (pinyin: string): string => pinyin.split(' ').map((syllable) => syllable[0] ?? '').join('');

/** A reading as it is typed: its syllables, and each run of them to the end, since names are searched from their middle. */
function spellingsOf(reading: string): string {
  const syllables = reading.split(' ');
  return [...syllables, ...syllables.slice(0, -1).map((_, index) => syllables.slice(index).join(''))].join(' ');
}

/** Everything that can be found, with the words by which it is found. */
export function searchDocuments(catalogue: Catalogue): SearchDocument[] {
  const usual = usualReadings(catalogue.pinyin);
  const readingOf = (name: string): string => catalogue.pinyin.exceptions[name] ?? readUsually(name, usual);
  const entry = (type: RecordType, id: string, name: Text, aliases: readonly string[] = [], terms: readonly Text[] = []): SearchDocument => {
    const readings = [name.zh, ...aliases].map(readingOf);
    return {
      key: `${type}/${id}`,
      type,
      id,
      name,
      names: `${name.zh} ${name.en}`,
      pinyin: readings.map(spellingsOf).join(' '),
      initials: readings.map(initialsOf).join(' '),
      aliases: aliases.join(' '),
      terms: terms.map((term) => `${term.zh} ${term.en}`).join(' '),
    };
  };
  return [
    ...catalogue.places.map((place) => entry('place', place.id, place.name, place.aliases)),
    ...catalogue.industries.map((industry) => entry('industry', industry.id, industry.name, industry.aliases, industry.focus)),
    ...catalogue.projects.map((project) => entry('project', project.id, project.name, project.aliases)),
    ...catalogue.organisations.map((organisation) => entry('organisation', organisation.id, organisation.name, organisation.aliases)),
    ...catalogue.measures.map((measure) => entry('measure', measure.id, measure.name, measure.aliases)),
    ...catalogue.documents.map((document) => entry('document', document.id, document.title, [document.shortTitle.zh, document.shortTitle.en])),
  ];
}
