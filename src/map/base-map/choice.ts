import { embedded } from '../../configuration/embedded';
import type { BaseMap, Configuration } from '../../configuration/types';
import type { Colours } from '../../theme/theme';
import type { Language } from '../../view/view';
import type { GroundLook } from '../engine/base-map/ground';

/** The base map that is asked for; null for the embedded one, which also stands for one that is not configured. */
export function chosenBaseMap({ baseMap, baseMaps }: Configuration, asked: string | null): BaseMap | null {
  const id = asked ?? baseMap;
  return id === embedded ? null : (baseMaps.find((candidate) => candidate.id === id) ?? null);
}

/** The appearance of a base map that has none of its own. */
export function lookOf(colours: Colours, language: Language): GroundLook {
  return {
    colours: { land: colours.land, green: colours.green, water: colours.water, road: colours.road, boundary: colours['label-quiet'] },
    language: language === 'en' ? 'en' : 'zh',
  };
}

/** What the configuration wants said on the map, on images and on paper: whose it is, and its approval number. */
export function noticesOf({ approvalNumber, copyright }: Configuration, shown: BaseMap | null, text: (text: { zh: string; en: string }) => string): string[] {
  return [shown && text(shown.attribution), copyright && text(copyright), approvalNumber].filter((notice) => notice !== null);
}
