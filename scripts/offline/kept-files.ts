/**
 * Which of a built site’s files are kept on the reader’s device: all that the site may ask for. Left out is what only
 * tools, editors and servers read, and what is there to be taken away.
 * @param path Relative to the built site, with “/”.
 */
export function isKept(path: string): boolean {
  if (path.startsWith('.') || path === 'sw.js' || path === 'config.json' || path === 'config.schema.json') return false;
  // For other people’s pages.
  if (path === 'embed.js' || path.startsWith('embed-client.')) return false;
  if (path.endsWith('.map') || path.startsWith('serving/')) return false;
  return !path.startsWith('data/') || /^data\/catalogue-[0-9a-f]+\.json$/.test(path);
}

/** Files that a deployer may put others in place of: a drawing of one’s own for the icon. Their content is not checked. */
export const isExchangeable = (path: string): boolean => /^(icon\.svg|icons\/|[^/]+\.webmanifest$)/.test(path);
