import { introductions } from '../i18n/desks/introductions';
import { useMessages, useWords } from '../i18n/context';
import { OfflineNote } from '../offline/OfflineNote';
import { PageHeading } from '../parts/PageHeading';
import { deskGroups, type DeskGroup } from '../view/view';
import { ViewLink } from '../view/ViewLink';

const groups = Object.keys(deskGroups) as DeskGroup[];

/** The way to all desks, each with what it is for. */
export default function DesksPage() {
  const { desks } = useMessages();
  const words = useWords(introductions);
  return (
    <>
      <PageHeading title={desks.title} />
      {groups.map((group) => (
        <section key={group} className="desk-group" aria-labelledby={`desks-${group}`}>
          <h2 id={`desks-${group}`}>{words[group].title}</h2>
          <p className="desk-lead">{words[group].lead}</p>
          <ul className="rows desk-list">
            {deskGroups[group].map((id) => (
              <li key={id}>
                <ViewLink className="row" to={{ page: { type: 'desk', id } }}>
                  <span className="row-text">
                    <span className="row-name">{desks.names[id]}</span>
                    <span className="row-detail"><span>{words[id]}</span></span>
                  </span>
                </ViewLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <OfflineNote />
    </>
  );
}
