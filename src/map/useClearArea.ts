import { useEffect, useRef } from 'react';
import { measureClearArea, noClearArea } from './clear-area';

/** Keeps the measure of what nothing covers of the map, as panels and windows change. The camera reads it when it moves. */
export function useClearArea() {
  const whole = useRef<HTMLDivElement>(null);
  const clear = useRef<HTMLDivElement>(null);
  const clearArea = useRef(noClearArea);
  useEffect(() => {
    const [stage, part] = [whole.current, clear.current];
    if (!stage || !part) return;
    const measure = (): void => {
      clearArea.current = measureClearArea(stage, part);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return { whole, clear, clearArea };
}
