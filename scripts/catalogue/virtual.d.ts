declare module 'virtual:catalogue' {
  /** Relative to the page: resolve with `new URL(catalogueUrl, document.baseURI)`. */
  export const catalogueUrl: string;
  /** Equal content has an equal version. */
  export const catalogueVersion: string;
}
