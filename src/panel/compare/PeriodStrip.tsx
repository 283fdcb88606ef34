import { planPeriods, type PlanPeriod, type PlanPeriods } from '../../catalogue/plan-periods';
import { useMessages, useText } from '../../i18n/context';
import { changeLens } from '../../view/compare';
import { useLookups, useView } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { Section } from '../../parts/Section';

/** Which document speaks of which years: a row for each plan on one axis, read in words or seen as bars. */
export function PeriodStrip() {
  const lookups = useLookups();
  const { compare: { periods: words } } = useMessages();
  const periods = planPeriods(lookups);
  return (
    <Section title={words.title} note={words.note}>
      <ol className="periods">
        {periods.plans.map((period) => <PeriodRow key={period.plan.id} period={period} ticks={periods.ticks} />)}
      </ol>
      <svg className="period-axis" aria-hidden="true">
        {periods.ticks.map(({ year, at }) => <text key={year} x={`${at}%`} y="1em" textAnchor="middle">{year}</text>)}
      </svg>
    </Section>
  );
}

/** A plan’s row leads to its lens. */
function PeriodRow({ period, ticks }: { period: PlanPeriod } & Pick<PlanPeriods, 'ticks'>) {
  const view = useView();
  const messages = useMessages();
  const text = useText();
  const { plan, documents } = period;
  const { periods: words } = messages.compare;
  const compared = view.comparison?.plan === plan.id;
  const said = [
    messages.period(plan.period.from, plan.period.to),
    ...documents.flatMap(({ document }) => [
      text(document.shortTitle),
      messages.document.statuses[document.status],
      document.date === null ? words.undated : words.dated(document.date),
    ]),
  ];
  return (
    <li>
      <ViewLink
        className={`period-row${compared ? ' is-compared' : ''}`}
        to={changeLens(view, plan.id)}
        aria-current={plan.id === view.plan ? 'true' : undefined}
      >
        <span className="period-plan">
          {text(plan.shortName)}
          <span className="visually-hidden">{words.colon}</span>
        </span>
        <PeriodBar period={period} ticks={ticks} />
        <span className="period-said">
          {said.join(words.separator)}
          {compared && <span className="visually-hidden">{words.separator}{words.compared}</span>}
        </span>
      </ViewLink>
    </li>
  );
}

/** Decoration: the row’s words say the same. */
function PeriodBar({ period: { stretch, documents }, ticks }: { period: PlanPeriod } & Pick<PlanPeriods, 'ticks'>) {
  return (
    <svg className="period-bar" aria-hidden="true">
      {ticks.map(({ year, at }) => <line key={year} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />)}
      <rect x={`${stretch.start}%`} width={`${stretch.end - stretch.start}%`} y="30%" height="40%" rx="2" />
      {documents.map(({ document, dated }) => dated !== null && (
        <svg key={document.id} x={`${dated}%`} y="50%" overflow="visible"><path d="M0 -6L6 0L0 6L-6 0Z" /></svg>
      ))}
    </svg>
  );
}
