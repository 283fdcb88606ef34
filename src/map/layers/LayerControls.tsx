import { useMessages } from '../../i18n/context';

interface LayerControlsProps {
  readonly title: string;
  /** From 0 to 1. */
  readonly opacity: number;
  /** Whether it already is at the top or the bottom of the drawing. */
  readonly atTop: boolean;
  readonly atBottom: boolean;
  up(): void;
  down(): void;
  fade(opacity: number): void;
}

/** Order and strength of a layer that is shown. */
export function LayerControls({ title, opacity, atTop, atBottom, up, down, fade }: LayerControlsProps) {
  const { layers: words } = useMessages();
  const percent = Math.round(opacity * 100);
  return (
    <div className="layer-controls">
      <MoveButton name={words.up(title)} path="M5 12L10 7L15 12" disabled={atTop} move={up} />
      <MoveButton name={words.down(title)} path="M5 8L10 13L15 8" disabled={atBottom} move={down} />
      <input
        type="range"
        min={0}
        max={100}
        value={percent}
        aria-label={words.opacity(title)}
        aria-valuetext={words.percent(percent)}
        onChange={(event) => fade(event.currentTarget.valueAsNumber / 100)}
      />
      <span className="layer-percent" aria-hidden="true">{words.percent(percent)}</span>
    </div>
  );
}

/** Stays focusable at its end: a button that is disabled while it is pressed would lose the focus. */
function MoveButton({ name, path, disabled, move }: { name: string; path: string; disabled: boolean; move: () => void }) {
  return (
    <button type="button" aria-label={name} title={name} aria-disabled={disabled} onClick={disabled ? undefined : move}>
      <svg className="line-icon" viewBox="0 0 20 20" width={18} height={18} aria-hidden="true"><path d={path} /></svg>
    </button>
  );
}
