import type { ReactNode } from 'react';
import { useMessages } from '../i18n/context';
import type { DeskId } from '../view/view';
import { ViewLink } from '../view/ViewLink';
import { PageHeading } from './PageHeading';

/** The head of a desk: the way back, its name, and a line of what it is for. */
export function DeskHeading({ desk, children }: { readonly desk: DeskId; readonly children?: ReactNode }) {
  const { desks } = useMessages();
  return (
    <>
      <PageHeading title={desks.names[desk]} beside={<ViewLink to={{ page: { type: 'desks' } }}>{desks.title}</ViewLink>} />
      {children && <p className="desk-lead">{children}</p>}
    </>
  );
}
