import { expect, test as base, type BrowserContext } from '@playwright/test';

/** What a page does that it must not: calls to other hosts, uncaught errors, errors in the console, breaches of a policy. */
export interface Problems {
  /** Problems that this test provokes on purpose, by a pattern of their text. */
  expect: (pattern: RegExp) => void;
  /** A host that the test itself runs. */
  expectHost: (origin: string) => void;
}

interface Options {
  /** False keeps the moving map from ever coming, for tests that are not about it: drawing it by software is slow. */
  movingMap: boolean;
}

interface Fixtures {
  problems: Problems;
}

/** Every test watches its pages, and fails at its end if they did what they must not. */
export const test = base.extend<Options & Fixtures & { withoutMap: void }>({
  movingMap: [true, { option: true }],
  withoutMap: [
    async ({ context, movingMap }, use) => {
      if (!movingMap) await context.route(/\/MapEngine-[^/]*\.js$/, () => undefined);
      await use();
    },
    { auto: true },
  ],
  problems: [
    async ({ context, baseURL }, use) => {
      const hosts = new Set([new URL(baseURL ?? 'http://127.0.0.1/').origin]);
      const found: string[] = [];
      const expected: RegExp[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && !hosts.has(url.origin)) found.push(`request to ${url.href}`);
      });
      context.on('weberror', (error) => found.push(`uncaught: ${String(error.error())}`));
      context.on('console', (message) => {
        if (message.type() === 'error') found.push(`console: ${message.text()} (${message.location().url})`);
      });

      // Frames, too, whoever’s they are. The browser’s own message does not come from everywhere.
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
          console.error(`policy: ${effectiveDirective} forbids ${blockedURI} (${sourceFile}:${lineNumber})`);
        });
      });

      await use({
        expect: (pattern) => void expected.push(pattern),
        expectHost: (origin) => void hosts.add(origin),
      });

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
