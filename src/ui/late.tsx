import { createElement, use, useEffect, useReducer, type ComponentType } from 'react';
import { useMessages } from '../i18n/context';

/** A component whose code comes when it is first shown, or ahead of that when asked. */
export type Late<P> = ComponentType<P> & {
  /** Fetches the code ahead of its use. What does not come is asked for again when it is shown. */
  readonly prefetch: () => Promise<void>;
};

/** The members by which React reads a promise that has been kept without waiting for it. */
type Kept<T> = Promise<T> & { status?: 'fulfilled'; value?: T };

/**
 * Makes a component of code that comes as a chunk of its own. While it comes, the nearest Suspense boundary stands
 * in; where it does not come, a sentence says so, and another try or another visit asks again. Once it has come it
 * is shown without waiting, unlike React’s `lazy`, which always waits once, and remembers a failure for good.
 */
export function late<P extends object>(load: () => Promise<{ readonly default: ComponentType<P> }>): Late<P> {
  /** Gives null where the code did not come. */
  let coming: Kept<ComponentType<P> | null> | null = null;
  const fetch = (): Promise<ComponentType<P> | null> => {
    if (coming) return coming;
    const asked: Kept<ComponentType<P> | null> = load().then((module) => module.default, () => null);
    void asked.then((value) => Object.assign(asked, { status: 'fulfilled', value }));
    return (coming = asked);
  };
  const forget = (): void => {
    if (coming?.value === null) coming = null;
  };
  const prefetch = async (): Promise<void> => {
    await fetch();
    forget();
  };
  function LateComponent(props: P) {
    const [, tryAgain] = useReducer((tries: number) => tries + 1, 0);
    const Shown = use(fetch());
    if (Shown) return createElement(Shown, props);
    return <NotCome forget={forget} retry={() => { forget(); tryAgain(); }} />;
  }
  return Object.assign(LateComponent, { prefetch });
}

function NotCome({ forget, retry }: { readonly forget: () => void; readonly retry: () => void }) {
  const messages = useMessages();
  useEffect(() => forget, [forget]);
  return (
    <p className="notice" role="alert">
      {messages.desks.failed} <button type="button" className="link-button" onClick={retry}>{messages.errors.retry}</button>
    </p>
  );
}
