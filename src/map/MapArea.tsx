import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useConfiguration } from '../configuration/context';
import type { Camera } from '../geo/mercator';
import { useMessages, useText } from '../i18n/context';
import { useSession } from '../session/context';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useLookups, useView } from '../view/context';
import { isShown } from '../view/frame';
import { useTheme } from '../view/useTheme';
import { besidePictureOf } from './compare/beside-picture';
import { Divider } from './compare/Divider';
import { noticesOf } from './base-map/choice';
import { useBaseMap } from './base-map/useBaseMap';
import { seenOf, type Looking } from './looking';
import { StillMap } from './instant/StillMap';
import { Legend } from './legend/Legend';
import { MapFooter } from './MapFooter';
import { MapNotices } from './MapNotices';
import { pictureOf } from './picture';
import { Toolbar } from './tools/Toolbar';
import { ToolCard } from './tools/ToolCard';
import { toolsOf, type Tool } from './tools/tools';
import { useClearArea } from './useClearArea';
import { useMapStage } from './useMapStage';
import { usePrinting } from './usePrinting';

/**
 * The map’s part of the page: still picture or moving map, tools, legend, and the line that nothing may hide. In a frame,
 * which may be small, that line stands below the map rather than over it.
 * @param foot what else stands in that line
 */
export function MapArea({ foot }: { readonly foot?: ReactNode }) {
  const lookups = useLookups();
  const view = useView();
  const theme = useTheme();
  const messages = useMessages();
  const text = useText();
  const picture = useMemo(() => pictureOf(lookups, view), [lookups, view]);
  const besidePicture = useMemo(() => besidePictureOf(lookups, view), [lookups, view]);
  const beside = besidePicture && view.comparison && { picture: besidePicture, share: view.comparison.share };
  const { whole, clear, clearArea } = useClearArea();
  const { stage, attempt, MapEngine, ready, fail, retry } = useMapStage();
  const { configuration } = useConfiguration();
  const baseMap = useBaseMap(theme);
  const controls = isShown(view.frame, 'controls');
  const notices = noticesOf(configuration, baseMap.shown, text);
  const [tool, setTool] = useState<Tool | null>(null);
  const session = useSession();
  const looking = useRef<Looking | null>(null);
  const look = useCallback((next: Looking | null) => {
    looking.current = next;
    session.setState({ seen: next && seenOf(next) });
  }, [session]);
  // Paper has a shape of its own: the still picture fits itself to it, the moving map’s canvas cannot.
  const printing = usePrinting();
  const moving = stage === 'loading' || stage === 'ready';
  // The graphics card may take the drawing away for a while: the still picture stands in.
  const [lostAt, setLostAt] = useState<Camera | null>(null);
  const closeTool = (): void => {
    setTool(null);
    if (tool) whole.current?.querySelector<HTMLElement>(`[data-tool="${tool}"]`)?.focus();
  };
  const footer = <MapFooter overBaseMap={baseMap.shown !== null} notices={notices}>{foot}</MapFooter>;
  const stageOfMap = (
    <section className="map-stage" id="map" tabIndex={-1} aria-label={messages.map.label} ref={whole} data-stage={lostAt ? 'lost' : stage}>
      <div className="map-clear" ref={clear} aria-hidden="true" />
      {(stage !== 'ready' || lostAt || printing) && <StillMap picture={picture} beside={beside} controls={controls && (stage === 'unavailable' || stage === 'failed')} start={lostAt} />}
      {moving && MapEngine && (
        <ErrorBoundary key={attempt} fallback={null} onError={fail}>
          <MapEngine
            picture={picture}
            beside={beside}
            theme={theme}
            display={baseMap.display}
            ground={baseMap.ground}
            onGround={baseMap.tell}
            tool={tool}
            clearArea={clearArea}
            onLook={look}
            closeTool={closeTool}
            onContext={(lost) => setLostAt(lost ? (looking.current?.camera ?? null) : null)}
            onReady={ready}
            onFail={fail}
          />
        </ErrorBoundary>
      )}
      {beside && view.comparison && <Divider comparison={view.comparison} />}
      <Toolbar open={tool} shown={toolsOf(view.frame, stage === 'ready')} toggle={(asked) => setTool(asked === tool ? null : asked)} />
      <ToolCard
        tool={tool} picture={picture} beside={beside} looking={looking} display={baseMap.display} ground={baseMap.ground} notices={notices} close={closeTool}
      />
      {isShown(view.frame, 'layers') && <Legend picture={picture} beside={besidePicture} overBaseMap={baseMap.shown !== null} />}
      <MapNotices stage={lostAt ? 'lost' : stage} retry={retry} undrawable={picture.undrawable} baseMap={baseMap} />
      {!view.frame && footer}
    </section>
  );
  return view.frame ? <>{stageOfMap}{footer}</> : stageOfMap;
}
