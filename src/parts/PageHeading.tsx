import type { ReactNode } from 'react';
import { useMessages } from '../i18n/context';
import type { ListId } from '../view/view';
import { ViewLink } from '../view/ViewLink';

interface PageHeadingProps {
  readonly eyebrow?: ReactNode;
  readonly title: string;
  /** The name in the other language. */
  readonly subtitle?: string;
  /** The list this page belongs to; the front page where there is none. */
  readonly list?: ListId;
  readonly beside?: ReactNode;
}

/** The head of a page: the way back, what it is, its name. */
export function PageHeading({ eyebrow, title, subtitle, list, beside }: PageHeadingProps) {
  const messages = useMessages();
  return (
    <header className="page-heading">
      <nav className="page-trail" aria-label={messages.back}>
        <ViewLink to={{ page: { type: 'home' } }}>{messages.home}</ViewLink>
        {list && <ViewLink to={{ page: { type: 'list', id: list } }}>{messages.lists[list]}</ViewLink>}
        {beside}
      </nav>
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {subtitle && <p className="subtitle">{subtitle}</p>}
    </header>
  );
}
