type Aspect = 'industry' | 'presence' | 'science' | 'function' | 'location' | 'city';
type FunctionId = 'headquarters' | 'research' | 'pilot' | 'manufacturing';
type Space = 'headquarters' | 'zones' | 'parks' | 'earlier';
type MatchKind = 'same' | 'part' | 'whole' | 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'relatedMatch';

export interface MatchMessages {
  lead: string;
  /** Between the parts of a sentence that is put together; `gap` stands before a name. */
  marks: { colon: string; comma: string; semicolon: string; gap: string; between: string };
  form: {
    title: string;
    words: string; wordsExample: string; add: string;
    industry: string; industryExample: string; industryNone: string;
    functions: string; functionNames: Record<FunctionId, string>;
    more: string;
    toResults: string;
    near: string; nearExample: string; nearNone: string; reach: string;
    rail: string; railAny: string;
    subdistrict: string; subdistrictAny: string;
    city: string; cityAdd: string; cityHint: string;
    full: (most: number) => string;
    already: string;
  };
  /** What became of words. */
  read: {
    none: (text: string) => string;
    nearest: string;
    nothingNear: string;
    functionsOnly: (text: string, functions: string) => string;
  };
  empty: {
    title: string; lead: string;
  };
  spaces: { title: string; names: Record<Space, string>; none: string; earlierAnswer: (count: number) => string; include: string };
  conditions: {
    title: string;
    words: (text: string) => string;
    readAs: string;
    unread: string;
    industry: string;
    function: string;
    near: (distance: string) => string;
    targetUnplaced: string;
    rail: (distance: string) => string;
    subdistrict: string;
    city: string;
    remaining: (count: number) => string;
    answered: (answered: number, silent: number) => string;
    struck: string;
    strike: string; restore: string; remove: string;
    hideSilent: string; keepSilent: string;
    clear: string;
    /** Said of a button’s condition. */
    of: (action: string, condition: string) => string;
  };
  weights: { title: string; note: string; aspects: Record<Aspect, string>; levels: readonly [string, string, string, string]; usual: string };
  results: {
    title: string;
    none: string;
    score: (score: number) => string;
    scoreLabel: string;
    tied: (count: number) => string;
    tieOrder: string;
    why: string; whyOf: (place: string) => string;
    sum: (points: string, most: string, score: number) => string;
    partSum: (weight: number, strength: string, points: string) => string;
    nothing: string;
    /** Before the conditions on which the documents are silent. */
    notStated: string;
    more: (count: number) => string; fewer: string;
    weak: string;
    scienceOnly: string;
    silent: (count: number) => string;
    silentNote: string;
    hidden: (count: number) => string;
    hiddenBy: (condition: string, count: number) => string;
    hiddenBySilence: string;
    also: (conditions: string) => string;
    announced: (remaining: number, answered: number, hidden: number, first: string | null) => string;
    open: (all: number) => string;
  };
  grounds: {
    industry: string; around: (place: string) => string;
    name: (words: string) => string; nameOf: (place: string, words: string) => string;
    organisation: string; project: string; projectOf: (organisation: string) => string; inside: string;
    science: (distance: string) => string;
    stands: Record<MatchKind, string>;
    asked: (industry: string) => string;
    askedByWords: (words: string, industry: string) => string;
    focus: string;
    crosswalk: (basis: string) => string;
    sources: Record<'kind' | 'role' | 'group' | 'name' | 'inside' | 'around', string>;
    distance: (distance: string) => string;
    station: (station: string, distance: string) => string;
    /** Where the distance is none. */
    inPlace: string; stationInside: (station: string) => string;
    offBy: (distance: string) => string;
    through: (place: string) => string;
    subdistrict: string;
    city: (cluster: string) => string;
    drawn: string;
    worth: (share: string) => string;
  };
  against: {
    industries: string;
    distance: (distance: string) => string; station: (station: string, distance: string) => string;
    subdistricts: string; clusters: string;
  };
  key: { title: string; lines: readonly string[] };
  problems: {
    unreadable: (text: string) => string;
    unknown: Record<'industry' | 'place' | 'subdistrict', (id: string) => string>;
    tooMany: (count: number) => string;
    kept: string;
  };
}
