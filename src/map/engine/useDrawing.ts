import type { LayerSpecification } from 'maplibre-gl';
import { useMemo } from 'react';
import { useLanguage } from '../../i18n/context';
import type { Theme } from '../../theme/theme';
import { useLookups } from '../../view/context';
import type { Picture } from '../picture';
import { baseSources, placeSources, selectionData, type Sources } from './sources';
import { paperLayer, styleLayers } from './style/style';

export interface Drawing {
  readonly sources: Sources;
  readonly selection: Sources[string];
  readonly layers: readonly LayerSpecification[];
  readonly paper: LayerSpecification;
}

/** What MapLibre is given for a picture. Its sources stay the same objects for as long as their content does. */
export function useDrawing(picture: Picture, theme: Theme, overBaseMap: boolean): Drawing {
  const { catalogue } = useLookups();
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const sources = useMemo(
    () => ({ ...baseSources(catalogue.base), ...placeSources(picture.items, catalogue.layers) }),
    [catalogue, picture.items],
  );
  const markedIds = picture.marked;
  const selection = useMemo(() => selectionData(markedIds), [markedIds]);
  const layers = useMemo(
    () => styleLayers({ picture, theme, language, overBaseMap }),
    [picture, theme, language, overBaseMap],
  );
  const paper = useMemo(() => paperLayer(theme), [theme]);
  return { sources, selection, layers, paper };
}
