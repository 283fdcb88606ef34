import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useMessages } from '../../i18n/context';
import { useViewStore } from '../../view/context';

interface FrameCardProps {
  readonly eyebrow?: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}

/** A card over a frame’s map, in place of the panel. Closed by its button or Escape, which shows the whole map again. */
export function FrameCard({ eyebrow, title, children }: FrameCardProps) {
  const store = useViewStore();
  const messages = useMessages();
  const card = useRef<HTMLElement>(null);
  // To the card that the reader has opened, on the map or in the search. What the page began with, or its host shows by a
  // message, leaves the focus where it is.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement !== document.body) card.current?.focus({ preventScroll: true });
  }, [title]);
  const close = (): void => {
    const stage = card.current?.closest('.app')?.querySelector<HTMLElement>('.map-stage');
    store.show({ page: { type: 'home' } });
    // What had the focus is gone.
    stage?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <section className="frame-card" aria-label={title} tabIndex={-1} ref={card} onKeyDown={closeOnEscape}>
      <header>
        <div>
          {eyebrow && <p className="eyebrow">{eyebrow}</p>}
          <h2>{title}</h2>
        </div>
        <button type="button" className="frame-card-close" onClick={close} aria-label={messages.close}>×</button>
      </header>
      {children}
    </section>
  );
}
