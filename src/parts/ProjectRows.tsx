import type { Project } from '../catalogue/catalogue';
import { RecordLink } from './RecordLink';
import { Statement } from './Statement';

/** Projects linked to a place, each with how the link is known. */
export function ProjectRows({ projects, place }: { projects: readonly Project[]; place: string }) {
  return (
    <ul className="statements">
      {projects.flatMap((project) => {
        const link = project.places?.find((candidate) => candidate.place === place);
        return link
          ? [<Statement key={project.id} {...link}><RecordLink record={{ type: 'project', id: project.id }} /></Statement>]
          : [];
      })}
    </ul>
  );
}
