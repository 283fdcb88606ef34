/** Where something stands in a JSON value. */
export type Path = readonly (string | number)[];

/** As one writes it in JavaScript: `baseMaps[1].url`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(step)) return `${before}[${JSON.stringify(step)}]`;
    return before === '' ? step : `${before}.${step}`;
  }, '');
}

const isContainer = (value: unknown): value is Record<string | number, unknown> => typeof value === 'object' && value !== null;

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (isContainer(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined), value);
}

/**
 * The value without the member of an object at a path; the very same value where there is none, or an item of a list.
 * The original stays as it was.
 */
export function withoutMember(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || !isContainer(value) || !Object.hasOwn(value, step)) return value;
  const inner = withoutMember(value[step], rest);
  if (rest.length > 0 && inner === value[step]) return value;
  if (Array.isArray(value)) return rest.length === 0 ? value : value.map((item: unknown, index) => (index === step ? inner : item));
  const changed = { ...value };
  if (rest.length > 0) changed[step] = inner;
  else delete changed[step];
  return changed;
}

const longestQuote = 60;

/** A value as JSON, shortened to be quoted in a sentence; null where there is none. */
export function quote(value: unknown): string | null {
  // JSON.stringify gives undefined for what JSON has no word for, which its type does not say.
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return null;
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
