import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { whenIdle } from '../../ui/when-idle';
import type { FieldProps } from './field';

/** Brings the box of results, to be put in the plain field’s place when no input method is at work there. */
export function useCombobox(wanted: boolean) {
  const [Combobox, setCombobox] = useState<ComponentType<FieldProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const ready = useRef<ComponentType<FieldProps> | null>(null);
  const inComposition = useRef(false);

  const takeOver = useCallback(() => {
    if (ready.current && !inComposition.current) setCombobox(() => ready.current);
  }, []);
  const prepare = useCallback(() => {
    import('./SearchCombobox').then(
      ({ default: component }) => {
        ready.current = component;
        takeOver();
      },
      () => setFailed(true),
    );
  }, [takeOver]);
  const compose = useCallback((composing: boolean) => {
    inComposition.current = composing;
    takeOver();
  }, [takeOver]);

  useEffect(() => (wanted ? prepare() : whenIdle(prepare)), [wanted, prepare]);
  return { Combobox, failed, prepare, compose };
}
