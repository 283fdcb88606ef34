import { lazy, Suspense, useState, type RefObject } from 'react';
import { useMessages } from '../../i18n/context';
import { Card } from '../../ui/Card';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { BaseMapChoice } from '../base-map/BaseMapChoice';
import type { Display } from '../display';
import type { Ground } from '../engine/base-map/ground';
import type { Looking } from '../looking';
import type { Picture } from '../picture';
import type { Tool } from './tools';

interface ToolCardProps {
  readonly tool: Tool | null;
  readonly picture: Picture;
  readonly beside: { readonly picture: Picture; readonly share: number } | null;
  readonly looking: RefObject<Looking | null>;
  readonly display: Display;
  readonly ground: Ground | null;
  readonly notices: readonly string[];
  close(): void;
}

/** The cards are loaded when they are first opened. One that failed to load stays failed: another try needs another. */
const cardsToLoad = () => ({
  export: lazy(() => import('../export/ExportCard')),
  layers: lazy(() => import('../layers/LayerPanel')),
});

/** The card of the open tool, where it needs no moving map; the moving map draws the others itself. */
export function ToolCard({ tool, picture, close, ...rest }: ToolCardProps) {
  const messages = useMessages();
  const [cards, setCards] = useState(cardsToLoad);
  if (tool !== 'export' && tool !== 'layers') return null;
  const { export: ExportCard, layers: LayerPanel } = cards;
  return (
    <ErrorBoundary
      key={tool}
      onError={() => setCards(cardsToLoad)}
      fallback={<Card title={messages.tools.names[tool]} close={close}><p role="alert">{messages.tools.cardFailed}</p></Card>}
    >
      <Suspense fallback={null}>
        {tool === 'layers' && <LayerPanel close={close}><BaseMapChoice /></LayerPanel>}
        {tool === 'export' && <ExportCard picture={picture} close={close} {...rest} />}
      </Suspense>
    </ErrorBoundary>
  );
}
