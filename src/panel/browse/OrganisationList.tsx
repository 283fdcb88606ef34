import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';

/** Companies and bodies, with how many projects and places name them. */
export function OrganisationList() {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  return (
    <ul className="rows">
      {lookups.catalogue.organisations.map((organisation) => {
        const projects = lookups.projectsOf(organisation.id).length;
        return (
          <li key={organisation.id}>
            <ViewLink className="row" to={{ page: { type: 'organisation', id: organisation.id } }}>
              <span className="row-text"><span className="row-name">{text(organisation.name)}</span></span>
              {projects > 0 && <span className="row-aside">{messages.place.projects} {projects}</span>}
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}
