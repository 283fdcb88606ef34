import type { Project } from '../../catalogue/catalogue';
import { useText } from '../../i18n/context';
import { BasisMark } from './BasisMark';
import { RecordLink } from './RecordLink';
import { Cite } from './sources';

/** Projects linked to a place, each with how the link is known. */
export function ProjectRows({ projects, place }: { projects: readonly Project[]; place: string }) {
  const text = useText();
  return (
    <ul className="statements">
      {projects.map((project) => {
        const link = project.places?.find((candidate) => candidate.place === place);
        return (
          <li key={project.id}>
            {link && <BasisMark basis={link.basis} worded />}
            <span>
              <RecordLink record={{ type: 'project', id: project.id }} />
              {link && <Cite citations={link.citations} />}
              {link?.note && <small className="statement-note">{text(link.note)}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
