import { cacheControl, hashedFiles, headersOf } from './headers';
import { mediaTypes } from './media-types';

/** The headers in words, for hosts that are set up by hand: object stores, content delivery networks, panels. */
export function plainHeaders(policy: string): string {
  const headers = headersOf(policy).map(([name, value]) => `${name}: ${value}`);
  const types = mediaTypes.flatMap(({ type, endings, isText }) => endings.map((ending) => `.${ending}: ${type}${isText ? '; charset=utf-8' : ''}`));
  return `# Made from config.json; see docs/serving.md.

# With every answer
${headers.join('\n')}

# Where the path matches ${hashedFiles}
Cache-Control: ${cacheControl.hashed}

# Everywhere else
Cache-Control: ${cacheControl.others}

# Content-Type by ending
${types.join('\n')}
`;
}
