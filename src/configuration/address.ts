/** Addresses as a configuration gives them: absolute, or relative to the page; some with placeholders in braces. */

/** The names of the placeholders in a template: `z`, `x`, `y`, … */
export function placeholdersIn(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

/** A template with the placeholders that are known replaced; the others stay. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^{}]*)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole));
}

/** Resolves an address against another; placeholders in it stay as they are. What cannot be resolved comes back as it was. */
export function resolveAddress(address: string, base: string): string {
  try {
    return new URL(address, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  } catch {
    return address;
  }
}

/** Whether an address, its placeholders filled, can be resolved against that of a page, and is then asked for by HTTP. */
export function isWebAddress(address: string): boolean {
  try {
    const filled = address.replace(/\{[^{}]*\}/g, '0');
    return /^https?:$/.test(new URL(filled, 'https://example.org/').protocol);
  } catch {
    return false;
  }
}
