import { useMessages, useText } from '../../i18n/context';
import { useLookups, useView, useViewStore } from '../../view/context';
import type { Picture } from '../picture';

/** Shows and hides the layers of the catalogue that have anything to draw. */
export function LayerSwitches({ picture }: { picture: Picture }) {
  const { catalogue } = useLookups();
  const view = useView();
  const store = useViewStore();
  const messages = useMessages();
  const text = useText();
  const drawn = catalogue.layers.filter((layer) => picture.items.some((item) => item.place.layer === layer.id));
  const toggle = (layer: string, shown: boolean): void => {
    const layers = drawn.map(({ id }) => id).filter((id) => (id === layer ? shown : picture.visibleLayers.has(id)));
    store.adjust({ layers });
  };
  return (
    <details className="legend-layers" open={view.layers !== null || undefined}>
      <summary>{messages.map.layers}</summary>
      {drawn.map((layer) => (
        <label key={layer.id}>
          <input
            type="checkbox"
            checked={picture.visibleLayers.has(layer.id)}
            onChange={(event) => toggle(layer.id, event.currentTarget.checked)}
          />
          {text(layer.title)}
        </label>
      ))}
      {view.layers && (
        <button type="button" className="link-button" onClick={() => store.adjust({ layers: null })}>{messages.map.lensLayers}</button>
      )}
    </details>
  );
}
