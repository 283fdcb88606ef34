import { useCallback, useEffect, useState } from 'react';

const features = 'popup,width=820,height=700';

/** Gives the second window the look of this one: its style sheets, language and light. */
function dress(second: Window, title: string): void {
  const { document: page } = second;
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  const { theme } = document.documentElement.dataset;
  if (theme) page.documentElement.dataset['theme'] = theme;
  page.head.replaceChildren(page.head.querySelector('title') ?? '');
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) page.head.append(page.importNode(sheet, true));
  page.body.classList.add('presenter-window');
}

export interface SecondWindow {
  readonly window: Window | null;
  /** The browser would not open it. */
  readonly blocked: boolean;
  open(): void;
  close(): void;
  forgive(): void;
}

/** A window of the presenter’s own. This page writes into it, so that it is always in step; it closes with this page. */
export function useSecondWindow(title: string): SecondWindow {
  const [second, setSecond] = useState<Window | null>(null);
  const [blocked, setBlocked] = useState(false);

  const open = useCallback(() => {
    // Refused with null, and in some frames with an exception.
    let opened: Window | null = null;
    try {
      opened = window.open('', '', features);
    } catch (error) {
      console.warn('tours:', error);
    }
    setBlocked(!opened);
    if (!opened) return;
    dress(opened, title);
    setSecond(opened);
  }, [title]);
  const close = useCallback(() => {
    second?.close();
    setSecond(null);
  }, [second]);

  useEffect(() => {
    if (!second) return;
    const shut = (): void => second.close();
    // No event of a closing window reaches its opener in every browser: it is asked.
    const timer = setInterval(() => {
      if (second.closed) setSecond(null);
    }, 500);
    window.addEventListener('pagehide', shut);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', shut);
      shut();
    };
  }, [second]);

  return { window: second, blocked, open, close, forgive: () => setBlocked(false) };
}
