import { useRef, useState, type ReactNode } from 'react';
import { useMessages, useText } from '../../i18n/context';
import { Card } from '../../ui/Card';
import { useLookups, useView, useViewStore } from '../../view/context';
import type { ShownLayer } from '../../view/view';
import { layersChange, moveDown, moveUp, setOpacity, setVisible } from '../layer-changes';
import { ownLayersOf } from '../shown-layers';
import { LayerControls } from './LayerControls';
import { layerGroups, type DrawnLayer } from './layer-groups';
import { LayerRow } from './LayerRow';
import { useFocusAfter } from './useFocusAfter';

interface LayerPanelProps {
  close(): void;
  /** Stands below the layers: the choice of what they are drawn on. */
  readonly children?: ReactNode;
}

/** The layers of the map: which are shown, how strongly, and which lies above which. Top of the drawing first. */
export default function LayerPanel({ close, children }: LayerPanelProps) {
  const lookups = useLookups();
  const view = useView();
  const store = useViewStore();
  const text = useText();
  const { layers: words } = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(list);
  const [said, setSaid] = useState('');
  const layers = ownLayersOf(lookups, view);
  const { own, over, hidden } = layerGroups(lookups, view);
  const overPlan = view.comparison && lookups.plan(view.comparison.plan);

  const apply = (changed: readonly ShownLayer[]): void => store.adjust(layersChange(lookups, view.plan, changed));
  const switchLayer = (id: string, visible: boolean): void => {
    focusAfter(`[data-layer="${id}"]`);
    apply(setVisible(lookups, layers, id, visible));
  };
  const move = ({ id, layer }: DrawnLayer, change: typeof moveUp): void => {
    const moved = change(layers, id);
    apply(moved);
    const fromTop = moved.length - moved.findIndex((shown) => shown.id === id);
    setSaid(words.moved(text(layer.title), String(fromTop), String(moved.length)));
  };
  const backToLens = (): void => {
    focusAfter('[data-layer]');
    store.adjust({ layers: null });
  };
  const giveWay = (): void => {
    if (!window.matchMedia('(width >= 720px)').matches) close();
  };

  return (
    <Card title={words.title} className="layers-card" close={close}>
      <div ref={list}>
        <h3>{words.lens}</h3>
        {own.length === 0 && <p className="faint">{words.none}</p>}
        <ul aria-label={words.lens}>
          {own.map((drawn, index) => (
            <LayerRow key={drawn.id} layer={drawn.layer} shown toggle={() => switchLayer(drawn.id, false)} giveWay={giveWay}>
              <LayerControls
                title={text(drawn.layer.title)}
                opacity={drawn.opacity}
                atTop={index === 0}
                atBottom={index === own.length - 1}
                up={() => move(drawn, moveUp)}
                down={() => move(drawn, moveDown)}
                fade={(opacity) => apply(setOpacity(layers, drawn.id, opacity))}
              />
            </LayerRow>
          ))}
        </ul>
        {view.layers && <button type="button" className="link-button" onClick={backToLens}>{words.backToLens}</button>}
        {over.length > 0 && overPlan && (
          <>
            <h3>{words.over(text(overPlan.shortName))}</h3>
            <ul aria-label={words.over(text(overPlan.shortName))}>
              {over.map(({ id, layer }) => <LayerRow key={id} layer={layer} shown giveWay={giveWay} />)}
            </ul>
          </>
        )}
        {hidden.length > 0 && (
          <>
            <h3>{words.others}</h3>
            <ul aria-label={words.others}>
              {hidden.map((layer) => (
                <LayerRow key={layer.id} layer={layer} shown={false} toggle={() => switchLayer(layer.id, true)} giveWay={giveWay} />
              ))}
            </ul>
          </>
        )}
        <p role="status" className="visually-hidden">{said}</p>
      </div>
      {children}
    </Card>
  );
}
