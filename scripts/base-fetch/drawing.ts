import type { BaseFeature } from '../../src/catalogue/catalogue';

/** What the elements of a layer become. */
export interface Drawing {
  features: BaseFeature[];
  /** How many parts were too small to show. */
  slivers: number;
  /** How many areas had edges that cross themselves and could not be mended. */
  broken: number;
  /** The most by which a line was simplified. */
  toleranceMetres: number;
}
