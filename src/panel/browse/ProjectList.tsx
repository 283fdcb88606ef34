import type { Project } from '../../catalogue/catalogue';
import { matchIndustry } from '../../catalogue/filter';
import { useMessages, useText } from '../../i18n/context';
import { sectionName } from '../../i18n/section-name';
import { useLookups, useView } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { Section } from '../../parts/Section';
import { FilterBar } from './FilterBar';
import { groupInOrder } from '../../parts/group-in-order';
import { firstSource } from './groups';

/** Every project, under the box or section that names it first. */
export function ProjectList() {
  const lookups = useLookups();
  const { filter } = useView();
  const messages = useMessages();
  const text = useText();
  const { industry } = filter;
  const projects = lookups.catalogue.projects.filter(
    (project) => industry === null || matchIndustry(lookups, industry, project.industries) !== null,
  );
  const groups = groupInOrder(projects, (project) => firstSource(lookups, project.citations).key);
  return (
    <>
      <FilterBar count={{ shown: projects.length, all: lookups.catalogue.projects.length }} />
      {projects.length === 0 && <p className="empty">{messages.filter.none}</p>}
      {groups.map(([key, members]) => {
        const source = firstSource(lookups, members[0]?.citations ?? []);
        const document = lookups.find('document', source.document);
        const section = document?.sections.find((candidate) => candidate.id === source.section);
        const title = section ? sectionName(section, messages, text) : key;
        return (
          <Section key={key} title={title} count={members.length} note={document && text(document.shortTitle)}>
            <ul className="rows">{members.map((project) => <ProjectRow key={project.id} project={project} />)}</ul>
          </Section>
        );
      })}
    </>
  );
}

export function ProjectRow({ project }: { project: Project }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const industries = (project.industries ?? []).flatMap(({ industry }) => lookups.find('industry', industry) ?? []);
  return (
    <li>
      <ViewLink className="row" to={{ page: { type: 'project', id: project.id } }}>
        <span className="row-text">
          <span className="row-name">{text(project.name)}</span>
          <span className="row-detail">
            <span>{messages.project.kinds[project.kind]}</span>
            {industries.slice(0, 2).map((industry) => <span key={industry.id}>{text(industry.name)}</span>)}
          </span>
        </span>
      </ViewLink>
    </li>
  );
}
