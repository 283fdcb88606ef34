import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { colourNames, coloursOf } from '../../theme/theme';

const cssPixelsPerMillimetre = 96 / 25.4;

/** Sizes of paper, in millimetres. */
export const papers = { a4: { width: 210, height: 297 }, a3: { width: 420, height: 297 } } as const;
export type PaperName = keyof typeof papers;

/** Paper has the colours of print, however the screen is lit. */
const inPrint = Object.fromEntries(colourNames.map((name) => [`--${name}`, coloursOf('print')[name]]));

interface PaperProps {
  readonly paper: PaperName;
  readonly label: string;
  readonly scale: number;
  readonly children: ReactNode;
}

/** A sheet of paper: at its own size on paper, as large as there is room for on the screen. */
export function Paper({ paper, label, scale, children }: PaperProps) {
  const { width, height } = papers[paper];
  return (
    <div className="brief-paper" style={{ width: `${width * scale}mm`, height: `${height * scale}mm` }}>
      <article className="brief-sheet" data-paper={paper} aria-label={label} style={{ ...inPrint, transform: `scale(${scale})` }}>
        {children}
      </article>
    </div>
  );
}

/** By how much a paper must be scaled to fit the width of an element. At most its own size. */
export function usePaperScale(element: RefObject<HTMLElement | null>, paper: PaperName): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width > 0 ? Math.min(1, width / (papers[paper].width * cssPixelsPerMillimetre)) : 1;
}
