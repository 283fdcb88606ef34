import { useMemo } from 'react';
import { citationsWithin } from '../../catalogue/citations';
import { useLanguage, useMessages, useText } from '../../i18n/context';
import { sectionName } from '../../i18n/section-name';
import { useLookups } from '../../view/context';
import { AttributeList } from '../../parts/AttributeList';
import { Facts } from '../../parts/Facts';
import { IndustryStatements } from '../../parts/IndustryStatements';
import { NoteList } from '../../parts/NoteList';
import { OrganisationStatements } from '../../parts/OrganisationStatements';
import { PageHeading } from '../../parts/PageHeading';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';
import { SourceList } from '../../parts/SourceList';
import { Cite, PageSources } from '../../parts/sources';
import { Statement } from '../../parts/Statement';

/** One project: who, what industry, and where, as far as a source says. */
export function ProjectPage({ id }: { id: string }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const project = lookups.find('project', id);
  const citations = useMemo(() => citationsWithin(project), [project]);
  if (!project) return null;
  const plans = (project.plans ?? []).flatMap((plan) => lookups.plan(plan) ?? []);
  return (
    <PageSources citations={citations}>
      <PageHeading
        list="projects"
        eyebrow={messages.project.kinds[project.kind]}
        title={text(project.name)}
        subtitle={language === 'en' ? project.name.zh : project.name.en}
      />
      <Facts
        facts={[
          ...(plans.length > 0 ? [{ name: messages.place.plan, value: plans.map((plan) => text(plan.name)).join(messages.listSeparator) }] : []),
          { name: messages.sources, value: <SourceNames citations={project.citations} /> },
          ...(project.aliases?.length ? [{ name: messages.place.otherNames, value: project.aliases.join(messages.listSeparator) }] : []),
        ]}
      />
      {project.industries && <Section title={messages.place.industries}><IndustryStatements statements={project.industries} /></Section>}
      <Section title={messages.project.places}>
        {project.places?.length ? (
          <ul className="statements">
            {project.places.map((link) => (
              <Statement key={link.place} {...link}><RecordLink record={{ type: 'place', id: link.place }} /></Statement>
            ))}
          </ul>
        ) : <p className="faint">{messages.project.noPlaces}</p>}
      </Section>
      <OrganisationStatements statements={project.organisations} />
      {project.attributes && <AttributeList attributes={project.attributes} />}
      <NoteList notes={project.notes} />
      <SourceList />
    </PageSources>
  );
}

/** The boxes and sections that list the project, by name. */
function SourceNames({ citations }: { citations: readonly string[] }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const names = citations.map((citation) => {
    const [source = '', id] = citation.split('#');
    const document = lookups.find('document', source);
    const section = document?.sections.find((candidate) => candidate.id === id);
    return section ? sectionName(section, messages, text) : document ? text(document.shortTitle) : citation;
  });
  return <>{names.join(messages.listSeparator)}<Cite citations={citations} /></>;
}
