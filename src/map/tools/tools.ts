/** What opens a card over the map; one at a time. */
export const tools = ['layers', 'measure', 'coordinates', 'export'] as const;
export type Tool = (typeof tools)[number];

/** Tools that need the moving map. */
export const needsEngine: ReadonlySet<Tool> = new Set<Tool>(['measure', 'coordinates']);
