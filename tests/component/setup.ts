import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { FurtherPages } from '../../src/panel/further';

// What jsdom lacks and the page asks for. Nothing is measured here: every box is 0 by 0, and no WebGL comes.

class NeverResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver = NeverResizes;
Element.prototype.scrollIntoView = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { media, matches: media.includes('width >= 720px'), onchange: null, addListener: () => undefined, removeListener: () => undefined });

// As in a browser that had nothing better to do. What is seen before they have come: late.test.tsx.
beforeAll(() => FurtherPages.prefetch());
beforeEach(() => {
  document.documentElement.lang = '';
  document.title = '';
});
afterEach(cleanup);
