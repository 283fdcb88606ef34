import { useMemo } from 'react';
import { citationsWithin } from '../../catalogue/citations';
import { useLanguage, useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ProjectRow } from '../browse/ProjectList';
import { Facts } from '../../parts/Facts';
import { IndustryStatements } from '../../parts/IndustryStatements';
import { NoteList } from '../../parts/NoteList';
import { PageHeading } from '../../parts/PageHeading';
import { PlaceRows } from '../../parts/PlaceRow';
import { Section } from '../../parts/Section';
import { SourceList } from '../../parts/SourceList';
import { PageSources } from '../../parts/sources';

/** A company or body that the documents name, with its projects and places. */
export function OrganisationPage({ id }: { id: string }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const organisation = lookups.find('organisation', id);
  const citations = useMemo(() => citationsWithin(organisation), [organisation]);
  if (!organisation) return null;
  const projects = lookups.projectsOf(id);
  const places = lookups.placesOf(id);
  return (
    <PageSources citations={citations}>
      <PageHeading list="organisations" title={text(organisation.name)} subtitle={language === 'en' ? organisation.name.zh : organisation.name.en} />
      {organisation.aliases?.length ? <Facts facts={[{ name: messages.place.otherNames, value: organisation.aliases.join(messages.listSeparator) }]} /> : null}
      {organisation.industries && <Section title={messages.filter.industry}><IndustryStatements statements={organisation.industries} /></Section>}
      {projects.length > 0 && (
        <Section title={messages.place.projects} count={projects.length}>
          <ul className="rows">{projects.map((project) => <ProjectRow key={project.id} project={project} />)}</ul>
        </Section>
      )}
      {places.length > 0 && <Section title={messages.project.places} count={places.length}><PlaceRows places={places} showKind /></Section>}
      <NoteList notes={organisation.notes} />
      <SourceList />
    </PageSources>
  );
}
