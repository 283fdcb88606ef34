import { expect, test as base, type BrowserContext } from '@playwright/test';

/** What a page does that it must not: calls to other hosts, uncaught errors, errors in the console. */
export interface Problems {
  /** Problems that this test provokes on purpose, by a pattern of their text. */
  expect: (pattern: RegExp) => void;
}

interface Fixtures {
  problems: Problems;
}

/** Every test watches its pages, and fails at its end if they did what they must not. */
export const test = base.extend<Fixtures>({
  problems: [
    async ({ context, baseURL }, use) => {
      const home = new URL(baseURL ?? 'http://127.0.0.1/').origin;
      const found: string[] = [];
      const expected: RegExp[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== home) found.push(`request to ${url.href}`);
      });
      context.on('weberror', (error) => found.push(`uncaught: ${String(error.error())}`));
      context.on('console', (message) => {
        if (message.type() === 'error') found.push(`console: ${message.text()} (${message.location().url})`);
      });

      await use({ expect: (pattern) => void expected.push(pattern) });

      const left = found.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
      expect(left, 'nothing the page must not do').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Takes WebGL from every page of the test, as a browser without it would. Call before the first navigation. */
export async function withoutWebGL(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const prototype of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
      const real = prototype.getContext as (this: unknown, kind: string, ...rest: unknown[]) => unknown;
      Object.defineProperty(prototype, 'getContext', {
        value(this: unknown, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : real.call(this, kind, ...rest);
        },
      });
    }
  });
}
