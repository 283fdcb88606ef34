import { useMessages } from '../i18n/context';

interface ZoomButtonsProps {
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
}

/** The same three buttons on the still picture and on the moving map. */
export function ZoomButtons({ zoomIn, zoomOut, reset }: ZoomButtonsProps) {
  const { map } = useMessages();
  return (
    <div className="zoom-buttons" role="group" aria-label={map.label}>
      <button type="button" onClick={zoomIn} aria-label={map.zoomIn} title={map.zoomIn}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 4v12M4 10h12" /></svg>
      </button>
      <button type="button" onClick={zoomOut} aria-label={map.zoomOut} title={map.zoomOut}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h12" /></svg>
      </button>
      <button type="button" onClick={reset} aria-label={map.reset} title={map.reset}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 7.5V4h3.5M12.5 4H16v3.5M16 12.5V16h-3.5M7.5 16H4v-3.5" /></svg>
      </button>
    </div>
  );
}
