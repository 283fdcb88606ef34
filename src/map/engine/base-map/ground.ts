import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { BaseMap } from '../../../configuration/types';
import type { LabelLanguage } from '../style/fonts';

/** A configured base map as MapLibre takes it, to be put beneath everything else. */
export interface Ground {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** From the bottom up. */
  readonly layers: readonly LayerSpecification[];
  /** Icons that the layers name, by the ids they name them with; to be added with the layers and removed with them. */
  readonly sprites: readonly { readonly id: string; readonly url: string }[];
}

/** The colours of a vector archive, which has none of its own. */
export interface GroundColours {
  readonly land: string;
  readonly green: string;
  readonly water: string;
  readonly road: string;
  readonly boundary: string;
}

/** What may change while a base map stays: appearance and language. */
export interface GroundLook {
  readonly colours: GroundColours;
  readonly language: LabelLanguage;
}

const prefix = 'ground:';

/** Begins the ids of all sources and layers of a base map, so that they meet neither ours nor those of another. */
export const groundPrefix = ({ id }: Pick<BaseMap, 'id'>): string => `${prefix}${id}:`;

/** Whether a source or layer belongs to a configured base map. */
export const isGround = (id: string): boolean => id.startsWith(prefix);
