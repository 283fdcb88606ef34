import type { KeyboardEvent, ReactNode } from 'react';
import { useMessages } from '../i18n/context';

interface CardProps {
  readonly title: string;
  readonly className?: string;
  close(): void;
  readonly children: ReactNode;
}

/** A card over the map, closed by its button or Escape. It takes no focus by itself: the map beside it stays in use. */
export function Card({ title, className = '', close, children }: CardProps) {
  const messages = useMessages();
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <section className={`map-card ${className}`} aria-label={title} onKeyDown={closeOnEscape}>
      <header>
        <h2>{title}</h2>
        <button type="button" className="map-card-close" onClick={close} aria-label={messages.close}>×</button>
      </header>
      {children}
    </section>
  );
}
