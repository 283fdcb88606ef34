/** The way to a value inside a file: member names and array indexes. */
export type Path = readonly (string | number)[];

const member = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;

export const valueAt = (root: unknown, path: Path): unknown => path.reduce(member, root);

/** `['name', 'figures', 0, 'value']` → `name.figures[0].value`. */
export function formatKey(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}

function nameOf(item: unknown): string | undefined {
  const id = member(item, 'id');
  if (typeof id === 'string') return id;
  const [from, to] = [member(item, 'from'), member(item, 'to')];
  return typeof from === 'string' ? `${from} → ${typeof to === 'string' ? to : 'nothing'}` : undefined;
}

/**
 * Says a path as people look for it: the id of the outermost item that has one, then the key inside it.
 * `features[12].properties.name.en` becomes feature `iz-north`, key `properties.name.en`.
 */
export function locate(root: unknown, path: Path): { feature?: string; key?: string } {
  const at = path.findIndex((step) => typeof step === 'number');
  const name = at < 0 ? undefined : nameOf(valueAt(root, path.slice(0, at + 1)));
  if (name === undefined) return path.length > 0 ? { key: formatKey(path) } : {};
  const rest = path.slice(at + 1);
  return rest.length > 0 ? { feature: name, key: formatKey(rest) } : { feature: name };
}

/**
 * All values that a pattern reaches, with their paths. `*` stands for every item of an array:
 * `features.*.properties.plans.*`. Missing members are passed over.
 */
export function select(root: unknown, pattern: string): { path: Path; value: unknown }[] {
  let found: { path: Path; value: unknown }[] = [{ path: [], value: root }];
  for (const step of pattern.split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (step !== '*') return [{ path: [...path, step], value: member(value, step) }];
      return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [];
    });
  }
  return found.filter(({ value }) => value !== undefined && value !== null);
}
