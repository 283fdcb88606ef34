export type Header = readonly [name: string, value: string];

/** What every answer of the site carries, errors included. */
export function headersOf(policy: string): Header[] {
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    // Tile services that tie a key to a site ask where a request comes from; the host's name is enough for them.
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()'],
    // A frame without an origin (sandbox="allow-scripts") loads modules and data only where every origin may.
    ['Access-Control-Allow-Origin', '*'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
  ];
}

/**
 * Files whose name tells their content, as a regular expression over the path of an address, understood alike by
 * PCRE, RE2 and JavaScript. Names are told by their hash, and not by their folder alone, for the site itself may lie
 * in a folder called “assets”.
 */
export const hashedFiles = '/assets/[^/]+-[A-Za-z0-9_-]{8}[.][a-z0-9]+$|/data/catalogue-[0-9a-f]{8,}[.]json$';

export const cacheControl = {
  /** Never changes under its name. */
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, and asked after before every use: sw.js, index.html, config.json, embed.js, open data. */
  others: 'no-cache',
} as const;
