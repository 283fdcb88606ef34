import { useMessages, useText, useWords } from '../../../i18n/context';
import { sideBySideWords } from '../../../i18n/desks/side-by-side';
import { formatAttributeNumber } from '../../../parts/figures';
import { RecordLink } from '../../../parts/RecordLink';
import { BasisMark } from '../../../parts/BasisMark';
import { groupInOrder } from '../../../parts/group-in-order';
import { Cite } from '../../../parts/sources';
import type { CellProps } from './cell-props';
import { Items } from './Items';
import { Shared } from './Shared';

/** The plans it belongs to, and its group in the first. */
export function PlanAndGroup({ dossier: { plans, group, place }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  const items = plans.map((plan, index) => ({
    key: plan.id,
    what: <>{text(plan.name)} <small>{messages.period(plan.period.from, plan.period.to)}</small></>,
    citations: index === 0 ? group?.citations ?? place.citations : place.citations,
    beside: index === 0 && group ? text(group.name) : undefined,
  }));
  return <Items items={items} shared={shared} none={words.notStated} />;
}

export function Role({ dossier: { place: { role } }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const text = useText();
  return <Items items={role ? [{ ...role, key: role.value.zh, what: text(role.value) }] : []} shared={shared} none={words.notStated} />;
}

/** Those known in the same way, for the same reason, stand together. */
export function Industries({ dossier: { industries }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  if (industries.length === 0) return <span className="side-by-side-none">{words.notStated}</span>;
  const groups = groupInOrder(industries, ({ statement, system }) =>
    [statement.basis, statement.note?.zh, system?.id, ...statement.citations].join('\n'));
  return (
    <ul className="side-by-side-items">
      {groups.map(([key, members]) => {
        const [first] = members;
        return first && (
          <li key={key}>
            <BasisMark basis={first.statement.basis} />{' '}
            {members.map(({ industry }, index) => (
              <span key={industry.id} data-shared={shared.has(industry.id)}>
                {index > 0 && messages.listSeparator}
                <RecordLink record={{ type: 'industry', id: industry.id }} />
                {shared.has(industry.id) && <Shared />}
              </span>
            ))}
            <Cite citations={first.statement.citations} />
            {first.system && <small title={messages.industry.system}> {text(first.system.shortName)}</small>}
            {first.statement.note && <small className="fact-note">{text(first.statement.note)}</small>}
          </li>
        );
      })}
    </ul>
  );
}

export function Projects({ dossier: { projects }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const items = projects.map(({ project, statement }) => ({ ...statement, key: project.id, what: <RecordLink record={{ type: 'project', id: project.id }} /> }));
  return <Items items={items} shared={shared} none={words.notStated} />;
}

export function Organisations({ dossier: { organisations }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const text = useText();
  const items = organisations.map(({ organisation, statement }) => ({
    ...statement, key: organisation.id, what: <RecordLink record={{ type: 'organisation', id: organisation.id }} />, beside: statement.role && text(statement.role),
  }));
  return <Items items={items} shared={shared} none={words.notStated} />;
}

export function Subdistrict({ dossier: { subdistricts }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const text = useText();
  const items = (subdistricts?.of ?? []).map(({ id, name }, index) => ({
    key: id, what: text(name), ...(subdistricts && { basis: subdistricts.statement.basis, citations: subdistricts.statement.citations }),
    note: index === (subdistricts?.of.length ?? 0) - 1 ? subdistricts?.statement.note : undefined,
  }));
  return <Items items={items} shared={shared} none={words.notStated} />;
}

/** The whole it is part of, and where it stands. */
export function Within({ dossier: { place, whole, host }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const items = [
    ...(whole ? [{ key: whole.id, what: <RecordLink record={{ type: 'place', id: whole.id }} />, citations: place.citations }] : []),
    ...(host ? [{ ...host.statement, key: host.place.id, what: <RecordLink record={{ type: 'place', id: host.place.id }} /> }] : []),
  ];
  return <Items items={items} shared={shared} none={words.notStated} />;
}

/** Its parts, and what stands in it; each cites what its own record rests on. */
export function Contains({ dossier: { parts, guests }, shared }: CellProps) {
  const words = useWords(sideBySideWords);
  const items = [
    ...parts.map((part) => ({ key: part.id, what: <RecordLink record={{ type: 'place' as const, id: part.id }} />, citations: part.citations })),
    ...guests.map((guest) => ({ ...guest.host, key: guest.id, what: <RecordLink record={{ type: 'place' as const, id: guest.id }} /> })),
  ];
  return <Items items={items} shared={shared} none={words.noParts} />;
}

export function Attributes({ dossier: { attributes } }: CellProps) {
  const words = useWords(sideBySideWords);
  const messages = useMessages();
  const text = useText();
  const items = attributes.map((attribute, index) => {
    const { name, value, unit, year, basis, citations, note } = attribute;
    const shown = typeof value === 'number'
      ? formatAttributeNumber(value, attribute, messages) + (unit ? ` ${text(unit)}` : '')
      : Array.isArray(value) ? value.map(text).join(messages.listSeparator) : text(value);
    return { key: String(index), what: <><span className="side-by-side-attribute">{text(name)}{year !== undefined && ` (${year})`}</span> {shown}</>, basis, citations, note };
  });
  return <Items items={items} shared={new Set()} none={words.notStated} />;
}
