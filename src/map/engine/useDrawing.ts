import type { LayerSpecification } from 'maplibre-gl';
import { useMemo } from 'react';
import { useLanguage } from '../../i18n/context';
import type { Theme } from '../../theme/theme';
import { useLookups } from '../../view/context';
import type { Display } from '../display';
import { idsOf, type Picture } from '../picture';
import { keptSources } from './kept-sources';
import { selectionData, selectionSource, type Sources } from './sources';
import { paperLayer, styleLayers } from './style/style';

export interface Drawing {
  /** Of the places, of the base map, and of what is selected. */
  readonly sources: Sources;
  readonly layers: readonly LayerSpecification[];
  readonly paper: LayerSpecification;
}

/** What MapLibre is given for a picture. Each source’s data stay the same object for as long as their content does. */
export function useDrawing(picture: Picture, theme: Theme, overBaseMap: boolean, display: Display): Drawing {
  const { catalogue } = useLookups();
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const unselected = useMemo(() => keptSources(catalogue, picture.items, display), [catalogue, picture.items, display]);
  // Every picture has a list of marks of its own; only other places in it are other data.
  const markedIds = idsOf(picture.marked);
  const selection = useMemo(() => {
    const ids = new Set(markedIds.split(' '));
    return display.shift(selectionData(picture.items.filter(({ place }) => ids.has(place.id))));
  }, [picture.items, markedIds, display]);
  const sources = useMemo(() => ({ ...unselected, [selectionSource]: selection }), [unselected, selection]);
  const layers = useMemo(
    () => styleLayers({ picture, theme, language, overBaseMap }),
    [picture, theme, language, overBaseMap],
  );
  const paper = useMemo(() => paperLayer(theme), [theme]);
  return { sources, layers, paper };
}
