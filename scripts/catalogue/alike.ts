function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Up to `limit` of the candidates that share at least the first half of `wanted`, the most alike first. */
export function startingAlike(wanted: string, candidates: Iterable<string>, limit = 5): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, shared: commonPrefix(wanted, candidate) }))
    .filter(({ shared }) => shared * 2 >= wanted.length)
    .sort((a, b) => b.shared - a.shared || a.candidate.length - b.candidate.length || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** ` such as "a", "b"`, or nothing where no candidate begins like `wanted`. */
export function suggestion(wanted: string, candidates: Iterable<string>): string {
  const alike = startingAlike(wanted, candidates);
  return alike.length > 0 ? ` such as ${alike.map((id) => `"${id}"`).join(', ')}` : '';
}
