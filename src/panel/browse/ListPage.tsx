import type { ComponentType } from 'react';
import { useMessages } from '../../i18n/context';
import type { ListId } from '../../view/view';
import { PageHeading } from '../../parts/PageHeading';
import { ConflictList } from './ConflictList';
import { DocumentList } from './DocumentList';
import { IndustryList } from './IndustryList';
import { MeasureList } from './MeasureList';
import { OrganisationList } from './OrganisationList';
import { PlaceList } from './PlaceList';
import { ProjectList } from './ProjectList';

const contents: Record<ListId, ComponentType> = {
  facilities: () => <PlaceList list="facilities" />,
  institutions: () => <PlaceList list="institutions" />,
  parks: () => <PlaceList list="parks" />,
  projects: ProjectList,
  industries: IndustryList,
  figures: MeasureList,
  conflicts: ConflictList,
  documents: DocumentList,
  organisations: OrganisationList,
};

/** One of the lists that the front page leads to. */
export function ListPage({ list }: { list: ListId }) {
  const messages = useMessages();
  const Content = contents[list];
  return (
    <>
      <PageHeading title={messages.lists[list]} />
      <p className="introduction">{messages.listIntroductions[list]}</p>
      <Content />
    </>
  );
}
