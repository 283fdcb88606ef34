import type { ReactNode } from 'react';
import { useMessages } from '../i18n/context';
import { useView } from '../view/context';
import type { DeskId } from '../view/view';
import { ViewLink } from '../view/ViewLink';
import { PageHeading } from './PageHeading';

/** The head of a desk: the way back, its name, and a line of what it is for. A frame shows one desk, and no way to others. */
export function DeskHeading({ desk, children }: { readonly desk: DeskId; readonly children?: ReactNode }) {
  const { desks } = useMessages();
  const { frame } = useView();
  return (
    <>
      <PageHeading title={desks.names[desk]} beside={frame ? undefined : <ViewLink to={{ page: { type: 'desks' } }}>{desks.title}</ViewLink>} />
      {children && <p className="desk-lead">{children}</p>}
    </>
  );
}
