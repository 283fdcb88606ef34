/** The path of a browser that works, or undefined. */
export function findBrowser(): Promise<string | undefined>;
/** The path of a browser, fetched if need be, or undefined. */
export function ensureBrowser(): Promise<string | undefined>;
