/** Splits records into groups by a key, both in the order in which they first come. */
export function groupInOrder<T>(records: readonly T[], keyOf: (record: T) => string): [key: string, records: T[]][] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups];
}
