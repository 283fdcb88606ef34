declare module 'virtual:catalogue' {
  /** Relative to the page: resolve with `new URL(catalogueUrl, document.baseURI)`. */
  export const catalogueUrl: string;
  /** Equal content has an equal version. */
  export const catalogueVersion: string;
}
declare module 'virtual:tours' {
  import type { Tour } from '../../src/catalogue/schema/tours';
  /** The tours that come with the product, checked by the compiler. */
  export const tours: readonly Tour[];
}
