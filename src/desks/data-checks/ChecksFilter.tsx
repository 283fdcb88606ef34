import { useId } from 'react';
import type { RuleReport } from '../../catalogue-checks/check';
import { severities } from '../../catalogue-checks/finding';
import { useText, useWords } from '../../i18n/context';
import { dataChecksWords } from '../../i18n/desks/data-checks';
import { useLookups } from '../../view/context';
import { countsOf, everything, groupings, isChoosing, orders, shelfKey, type Choice, type Grouping, type Order, type ToldFinding } from './selection';
import { SeverityMark } from './SeverityMark';
import { shelfName } from './shelf-name';
import { ToggleGroup } from './ToggleGroup';

interface ChecksFilterProps {
  readonly told: readonly ToldFinding[];
  readonly reports: readonly RuleReport[];
  readonly choice: Choice;
  readonly setChoice: (choice: Choice) => void;
  readonly staleMonths: number;
  readonly setStaleMonths: (months: number) => void;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
  readonly shown: number;
}

/** What is asked for, with how many findings each answer has; then how they are laid out. */
export function ChecksFilter(props: ChecksFilterProps) {
  const { told, reports, choice, setChoice, shown } = props;
  const lookups = useLookups();
  const text = useText();
  const words = useWords(dataChecksWords);
  const shelves = new Map(told.map(({ shelf }) => [shelfKey(shelf), shelf]));
  const layerOrder = lookups.catalogue.layers.map(({ id }) => id);
  const shelfKeys = [...layerOrder.filter((id) => shelves.has(id)), ...[...shelves.keys()].filter((key) => key.startsWith(':'))];
  return (
    <search className="checks-filter">
      <ToggleGroup
        label={words.severity} chosen={choice.severities} counts={countsOf(told, choice, 'severities')}
        values={severities.map((value) => ({ value, name: words.severities[value].name, mark: <SeverityMark severity={value} /> }))}
        choose={(chosen) => setChoice({ ...choice, severities: chosen })}
      />
      <ToggleGroup
        label={words.rule} chosen={choice.rules} counts={countsOf(told, choice, 'rules')}
        values={reports.filter(({ findings }) => findings.length > 0).map(({ rule }) => ({ value: rule, name: words.rules[rule].name }))}
        choose={(chosen) => setChoice({ ...choice, rules: chosen })}
      />
      <ToggleGroup
        label={words.layer} chosen={choice.shelves} counts={countsOf(told, choice, 'shelves')}
        values={shelfKeys.flatMap((value) => {
          const shelf = shelves.get(value);
          return shelf ? [{ value, name: shelfName(shelf, lookups, words.recordKinds, text) }] : [];
        })}
        choose={(chosen) => setChoice({ ...choice, shelves: chosen })}
      />
      <Layout {...props} />
      <p className="checks-result" role="status">
        {words.shown(shown, told.length)}
        {isChoosing(choice) && <button type="button" className="link-button" onClick={() => setChoice(everything)}>{words.clear}</button>}
      </p>
    </search>
  );
}

function Layout({ choice, setChoice, staleMonths, setStaleMonths, grouping, setGrouping, order, setOrder }: ChecksFilterProps) {
  const words = useWords(dataChecksWords);
  const id = useId();
  return (
    <div className="checks-layout">
      <label className="checks-search" htmlFor={`${id}-query`}>
        {words.search}
        <input id={`${id}-query`} type="search" value={choice.query} onChange={(event) => setChoice({ ...choice, query: event.target.value })} />
      </label>
      <label htmlFor={`${id}-group`}>
        {words.group}
        <select id={`${id}-group`} value={grouping} onChange={(event) => setGrouping(groupings.find((each) => each === event.target.value) ?? 'rule')}>
          {groupings.map((each) => <option key={each} value={each}>{words.groups[each]}</option>)}
        </select>
      </label>
      <label htmlFor={`${id}-order`}>
        {words.order}
        <select id={`${id}-order`} value={order} onChange={(event) => setOrder(orders.find((each) => each === event.target.value) ?? 'gravity')}>
          {orders.map((each) => <option key={each} value={each}>{words.orders[each]}</option>)}
        </select>
      </label>
      <label htmlFor={`${id}-age`}>
        {words.age}
        <span className="checks-age">
          <input
            id={`${id}-age`} type="number" min={1} max={240} step={1} inputMode="numeric" defaultValue={staleMonths}
            onChange={(event) => {
              // While a number is being typed it may be none: the last one stands.
              const months = event.target.valueAsNumber;
              if (Number.isInteger(months) && months >= 1 && months <= 240) setStaleMonths(months);
            }}
          />
          {words.months}
        </span>
      </label>
    </div>
  );
}
