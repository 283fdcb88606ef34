import { createElement, useEffect, useReducer, type ComponentType } from 'react';
import { useMessages } from '../i18n/context';

/** A component whose code comes when it is first shown, or ahead of that when asked. */
export type Late<P> = ComponentType<P> & {
  /** Fetches the code ahead of its use. What does not come is asked for again when it is shown. */
  readonly prefetch: () => Promise<void>;
};

/**
 * Makes a component of code that comes as a chunk of its own. While it comes, the nearest Suspense boundary stands
 * in; where it does not come, a sentence says so, and another try or another visit asks again. Once it has come it
 * is shown without waiting, unlike React’s `lazy`, which always waits once, and remembers a failure for good.
 */
export function late<P extends object>(load: () => Promise<{ readonly default: ComponentType<P> }>): Late<P> {
  /** Null where the code did not come; undefined while that is not known. */
  let come: ComponentType<P> | null | undefined;
  let coming: Promise<void> | undefined;
  const fetch = (): Promise<void> =>
    (coming ??= load().then(({ default: component }) => { come = component; }, () => { come = null; }));
  const forget = (): void => {
    if (come === null) come = coming = undefined;
  };
  const prefetch = async (): Promise<void> => {
    await fetch();
    forget();
  };
  function LateComponent(props: P) {
    const [, tryAgain] = useReducer((tries: number) => tries + 1, 0);
    // How React’s own `lazy` tells Suspense what to wait for.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (come === undefined) throw fetch();
    if (come) return createElement(come, props);
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
