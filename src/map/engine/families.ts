import type { ExpressionSpecification } from 'maplibre-gl';
import type { SymbolFamily } from '../../symbols/symbol';
import type { Picture } from '../picture';

/** Later families are drawn above earlier ones, and their names win where names collide. */
export const familyOrder: readonly SymbolFamily[] = ['landmark', 'park', 'science', 'structure', 'unit', 'zone', 'headquarters'];

/** How all places stand at present: which the filter leaves out, and whether one is selected and the others recede. */
export interface Standing {
  readonly dimmed: ExpressionSpecification;
  readonly receding: boolean;
}

export function standingOf(picture: Picture): Standing {
  return { dimmed: ['in', ['get', 'id'], ['literal', [...picture.dimmed]]], receding: picture.selected !== null };
}
