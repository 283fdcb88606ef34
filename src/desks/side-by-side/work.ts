/** What the desk remembers beside the shortlist: which of its places stand in the table, and whether likeness is left out. */
export interface SideBySideWork {
  /** Ids of the places that the visitor has chosen; null where none were chosen, and the first of the shortlist stand there. */
  readonly chosen: readonly string[] | null;
  readonly onlyDifferences: boolean;
}

/** More columns than these cannot be read beside each other. */
export const mostColumns = 4;
/** One alone has nothing to differ from. */
export const leastColumns = 2;

export const freshWork: SideBySideWork = { chosen: null, onlyDifferences: false };

export interface WorkReading {
  readonly work: SideBySideWork;
  /** Parts of the text that say nothing here, as they stand. */
  readonly unread: readonly string[];
}

const differencesOnly = 'differences';
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Writes the work as `columns=a,b;only=differences`; the fresh state is empty. */
export function writeWork({ chosen, onlyDifferences }: SideBySideWork): string {
  return [
    ...(chosen === null ? [] : [`columns=${chosen.join(',')}`]),
    ...(onlyDifferences ? [`only=${differencesOnly}`] : []),
  ].join(';');
}

/** Reads what {@link writeWork} wrote. What cannot be read is named and leaves the fresh state in its place. */
export function readWork(text: string | undefined): WorkReading {
  let work = freshWork;
  const unread: string[] = [];
  for (const part of (text ?? '').split(';').filter((candidate) => candidate !== '')) {
    const [, name, value = ''] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
    if (name === 'columns') {
      const ids = [...new Set(value.split(',').filter((id) => id !== ''))];
      const good = ids.filter((id) => idPattern.test(id));
      unread.push(...ids.filter((id) => !idPattern.test(id)), ...good.slice(mostColumns));
      work = { ...work, chosen: good.slice(0, mostColumns) };
    } else if (name === 'only' && value === differencesOnly) work = { ...work, onlyDifferences: true };
    else unread.push(part);
  }
  return { work, unread };
}

/** The ids that stand in the table, in the shortlist’s order. */
export function columnsOf(shortlist: readonly string[], { chosen }: SideBySideWork): string[] {
  return chosen === null ? shortlist.slice(0, mostColumns) : shortlist.filter((id) => chosen.includes(id));
}

/** The work with a place put into the table or taken out of it. Full or absent from the shortlist, nothing changes. */
export function withColumn(work: SideBySideWork, shortlist: readonly string[], id: string, wanted: boolean): SideBySideWork {
  const shown = columnsOf(shortlist, work);
  if (!wanted) return { ...work, chosen: shown.filter((other) => other !== id) };
  if (shown.includes(id) || shown.length >= mostColumns || !shortlist.includes(id)) return work;
  return { ...work, chosen: shortlist.filter((other) => other === id || shown.includes(other)) };
}

/** A list with one of its members one step nearer to its beginning (−1) or its end (1); the same list where it cannot go. */
export function moved(list: readonly string[], id: string, step: -1 | 1): readonly string[] {
  const at = list.indexOf(id);
  const to = at + step;
  const other = list[to];
  if (at < 0 || other === undefined) return list;
  return list.map((one, index) => (index === at ? other : index === to ? id : one));
}
