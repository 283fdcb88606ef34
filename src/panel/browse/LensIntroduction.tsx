import type { Plan } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';

/** What the present lens is: the plan’s name and period, how binding it is, and where it stands written. */
export function LensIntroduction({ plan }: { plan: Plan }) {
  const lookups = useLookups();
  const text = useText();
  const messages = useMessages();
  return (
    <section className="lens-introduction">
      <h2>
        {text(plan.name)}
        <span className="period">{messages.period(plan.period.from, plan.period.to)}</span>
      </h2>
      <p>{text(plan.summary)}</p>
      <ul className="status-line">
        {plan.documents.map((id) => {
          const document = lookups.find('document', id);
          return document && (
            <li key={id}>
              <ViewLink to={{ page: { type: 'document', id } }}>{text(document.shortTitle)}</ViewLink>
              <span className={`status status-${document.status}`}>{messages.document.statuses[document.status]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
