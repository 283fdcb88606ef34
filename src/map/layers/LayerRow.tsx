import type { ReactNode } from 'react';
import type { CatalogueLayer } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { Glyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { symbolOfLayer } from './layer-symbol';

interface LayerRowProps {
  readonly layer: CatalogueLayer;
  readonly shown: boolean;
  /** Absent for a layer that cannot be switched here. */
  toggle?(): void;
  /** On a phone the card lies over the panel, and gives way to the page that a row opens there. */
  giveWay(): void;
  /** What can be done with a layer that is shown. */
  readonly children?: ReactNode;
}

/** A layer in the list: its switch, its mark, its name, how many places it has, and the way to its record. */
export function LayerRow({ layer, shown, toggle, giveWay, children }: LayerRowProps) {
  const lookups = useLookups();
  const text = useText();
  const { layers: words } = useMessages();
  const symbol = symbolOfLayer(lookups, layer.id);
  const title = text(layer.title);
  const Name = toggle ? 'label' : 'span';
  return (
    <li className="layer-row">
      <div className="layer-line">
        <Name className="layer-name">
          {toggle && <input type="checkbox" data-layer={layer.id} checked={shown} onChange={toggle} />}
          {symbol && <Glyph symbol={symbol} size={17} />}
          <span>{title}</span>
        </Name>
        <span className="layer-count">{words.places(layer.features.length)}</span>
        <ViewLink className="layer-about" to={{ page: { type: 'layer', id: layer.id } }} aria-label={words.aboutLayer(title)} onClick={giveWay}>
          {words.about}
        </ViewLink>
      </div>
      {children}
    </li>
  );
}
