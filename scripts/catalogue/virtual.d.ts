declare module 'virtual:catalogue' {
  /** Relative to the page: resolve with `new URL(catalogueUrl, document.baseURI)`. */
  export const catalogueUrl: string;
  /** Equal content has an equal version. */
  export const catalogueVersion: string;
}
declare module 'virtual:tours' {
  /** The tours that come with the product, checked by the compiler. */
  // An import statement would make a module of this file, and these declarations invisible.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  export const tours: readonly import('../../src/catalogue/schema/tours').Tour[];
}
