import { embedded } from './embedded';
import type { Configuration } from './types';

/** Nothing configured, as the product is shipped. */
export const defaultConfiguration: Configuration = {
  approvalNumber: null,
  copyright: null,
  contact: null,
  baseMap: embedded,
  baseMaps: [],
  routing: null,
  embedding: { origins: [], framing: 'anyone' },
};
