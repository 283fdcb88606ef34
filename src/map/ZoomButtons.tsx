import { useMessages } from '../i18n/context';

interface ZoomButtonsProps {
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** Shows or hides the coordinates; absent where they cannot be read off. */
  spot?: { readonly open: boolean; toggle(): void };
}

/** The same three buttons on the still picture and on the moving map. */
export function ZoomButtons({ zoomIn, zoomOut, reset, spot }: ZoomButtonsProps) {
  const { map, spot: spotWords } = useMessages();
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
      {spot && (
        <button type="button" onClick={spot.toggle} aria-pressed={spot.open} aria-label={spotWords.title} title={spotWords.title}>
          <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="4" /><path d="M10 2.5v4M10 13.5v4M2.5 10h4M13.5 10h4" /></svg>
        </button>
      )}
    </div>
  );
}
