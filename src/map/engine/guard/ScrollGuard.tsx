import type { MapRef } from '@vis.gl/react-maplibre';
import { useEffect, useState } from 'react';
import { useWords } from '../../../i18n/context';
import { frameWords } from '../../../i18n/frame';
import './scroll-guard.css';

type Prevented = 'wheel' | 'touch';

const hintMilliseconds = 1600;
/** MapLibre takes down what it shows for a held gesture 100 ms later, and throws when the guard it belongs to has gone by then. */
const settleMilliseconds = 150;
/** The key that MapLibre lets the wheel zoom with. */
const isApple = (): boolean => navigator.userAgent.includes('Mac');

/**
 * Lets whoever scrolls another page pass by the map in it: the wheel zooms with a key, or once the map has been clicked
 * and for as long as the pointer stays; two fingers move it. Nothing is guarded on the whole screen, where nothing else scrolls.
 */
export default function ScrollGuard({ map }: { readonly map: MapRef }) {
  const words = useWords(frameWords).guard;
  const [prevented, setPrevented] = useState<Prevented | null>(null);

  useEffect(() => {
    const { cooperativeGestures } = map.getMap();
    const container = map.getContainer();
    let hiding: ReturnType<typeof setTimeout> | undefined;
    let freeing: ReturnType<typeof setTimeout> | undefined;
    let isFreed = false;
    let preventedAt = -Infinity;
    const hide = (): void => setPrevented(null);
    const free = (): void => {
      isFreed = true;
      hide();
      clearTimeout(freeing);
      const wait = preventedAt + settleMilliseconds - performance.now();
      if (wait > 0) freeing = setTimeout(() => cooperativeGestures.disable(), wait);
      else cooperativeGestures.disable();
    };
    const guard = (): void => {
      isFreed = false;
      clearTimeout(freeing);
      if (document.fullscreenElement === null && !cooperativeGestures.isEnabled()) cooperativeGestures.enable();
    };
    const press = (event: PointerEvent): void => {
      // A finger that taps goes on to scroll the page.
      if (event.pointerType !== 'touch') free();
    };
    const followScreen = (): void => (document.fullscreenElement === null ? guard() : free());
    const hint = ({ gestureType }: { gestureType: 'wheel_zoom' | 'touch_pan' }): void => {
      preventedAt = performance.now();
      if (isFreed) {
        free();
        return;
      }
      setPrevented(gestureType === 'wheel_zoom' ? 'wheel' : 'touch');
      clearTimeout(hiding);
      hiding = setTimeout(hide, hintMilliseconds);
    };
    container.addEventListener('pointerdown', press);
    container.addEventListener('pointerleave', guard);
    document.addEventListener('fullscreenchange', followScreen);
    map.on('cooperativegestureprevented', hint);
    return () => {
      clearTimeout(hiding);
      clearTimeout(freeing);
      container.removeEventListener('pointerdown', press);
      container.removeEventListener('pointerleave', guard);
      document.removeEventListener('fullscreenchange', followScreen);
      map.off('cooperativegestureprevented', hint);
    };
  }, [map]);

  // Only eyes and a pointer meet it: keyboards and screen readers move the map as ever.
  return (
    <div className="scroll-guard" data-shown={prevented !== null} aria-hidden="true">
      {prevented && <p>{prevented === 'touch' ? words.touch : words.wheel[isApple() ? 'command' : 'control']}</p>}
    </div>
  );
}
