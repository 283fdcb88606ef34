import { Fragment, type ReactNode } from 'react';
import { useMessages, useText, useWords } from '../../i18n/context';
import { routeWords } from '../../i18n/desks/route';
import { formatDistance } from '../../i18n/numbers';
import { BasisMark } from '../../parts/BasisMark';
import { RecordLink } from '../../parts/RecordLink';
import { Cite } from '../../parts/sources';
import type { LocatedStop } from './located';
import { visitSentence } from './sentences';
import { isSilent, type Sights } from './sights';
import type { Visit } from './timetable';

interface SheetStopProps {
  readonly stop: LocatedStop;
  readonly number: number;
  readonly visit: Visit | null;
  /** Null for a position that is no place of the catalogue. */
  readonly sights: Sights | null;
  /** The way to the next stop. */
  readonly children?: ReactNode;
}

/** A stop of the day sheet: when, where, and what to see there, a line each. */
export function SheetStop({ stop, number, visit, sights, children }: SheetStopProps) {
  const words = useWords(routeWords);
  const messages = useMessages();
  const text = useText();
  const { sheet, totals } = words;
  const { place, through } = stop;
  const off = sights?.uncertaintyMetres ?? 0;
  const aside = [...(place ? [messages.kinds[place.kind]] : []), ...(off > 0 ? [sheet.uncertain(formatDistance(off, messages))] : [])].join(' · ');
  return (
    <li>
      <div className="day-sheet-stop">
        <div className="day-sheet-when number">
          {visit && visit.arrival !== null && visit.departure !== null && <strong>{visitSentence(visit.arrival, visit.departure, words)}</strong>}
          {stop.minutes > 0 && <small>{totals.stay} {totals.minutes(stop.minutes)}</small>}
        </div>
        <span className="route-badge" aria-hidden="true">{number}</span>
        <div className="day-sheet-what">
          <h3>{text(stop.name)} {aside !== '' && <small>{aside}</small>}</h3>
          {!place && <p className="faint">{sheet.own}</p>}
          {through && <p>{words.stops.through(text(through.name))}<Cite citations={place?.host?.citations} /></p>}
          {sights && <SightLines sights={sights} />}
        </div>
      </div>
      {children}
    </li>
  );
}

function SightLines({ sights }: { readonly sights: Sights }) {
  const { sheet } = useWords(routeWords);
  const messages = useMessages();
  const text = useText();
  const { role, industries, industryCount, projects, projectCount } = sights;
  if (isSilent(sights)) return <p className="faint">{sheet.nothing}</p>;
  return (
    <dl>
      {role && <div><dt>{sheet.role}</dt><dd><BasisMark basis={role.basis} /> {text(role.value)}<Cite citations={role.citations} /></dd></div>}
      {industries.length > 0 && (
        <div>
          <dt>{sheet.industries}</dt>
          <dd>
            {industries.map(({ industry, basis, citations }, index) => (
              <Fragment key={industry}>
                {index > 0 && messages.listSeparator}<BasisMark basis={basis} /> <RecordLink record={{ type: 'industry', id: industry }} /><Cite citations={citations} />
              </Fragment>
            ))}
            {industryCount > industries.length && <span className="faint"> {sheet.more(industryCount)}</span>}
          </dd>
        </div>
      )}
      {projects.length > 0 && (
        <div>
          <dt>{sheet.projects}</dt>
          <dd>
            {projects.map(({ project, link }, index) => (
              <Fragment key={project.id}>
                {index > 0 && messages.listSeparator}<BasisMark basis={link.basis} /> <RecordLink record={{ type: 'project', id: project.id }} /><Cite citations={link.citations} />
              </Fragment>
            ))}
            {projectCount > projects.length && <span className="faint"> {sheet.more(projectCount)}</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}
