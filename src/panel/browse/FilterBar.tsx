import { useId, type ReactNode } from 'react';
import { emptyFilter, isFiltering, passes, type Filter } from '../../catalogue/filter';
import { placeKinds } from '../../catalogue/kinds';
import { useMessages, useText } from '../../i18n/context';
import { useLookups, useView, useViewStore } from '../../view/context';

/** Narrows map and lists by industry, kind and subdistrict; says how many remain and how the industry was carried over. */
export function FilterBar() {
  const lookups = useLookups();
  const { catalogue } = lookups;
  const { filter } = useView();
  const store = useViewStore();
  const messages = useMessages();
  const text = useText();
  const change = (part: Partial<Filter>): void => store.show({ filter: { ...filter, ...part } });
  const present = new Set(catalogue.places.map((place) => place.kind));
  const shown = catalogue.places.filter((place) => passes(lookups, filter, place)).length;
  const carried = filter.industry === null ? 0 : lookups.matching.matchesOf(filter.industry).size - 1;

  return (
    <section className="filter" aria-label={messages.filter.title}>
      <div className="filter-fields">
        <Choice label={messages.filter.industry} value={filter.industry} choose={(industry) => change({ industry })}>
          {catalogue.systems.map((system) => (
            <optgroup key={system.id} label={text(system.name)}>
              {catalogue.industries.filter((industry) => industry.system === system.id).map((industry) => (
                <option key={industry.id} value={industry.id}>
                  {industry.parent ? `\u2003${text(industry.name)}` : text(industry.name)}
                </option>
              ))}
            </optgroup>
          ))}
        </Choice>
        <Choice label={messages.filter.kind} value={filter.kind} choose={(chosen) => change({ kind: placeKinds.find((kind) => kind === chosen) ?? null })}>
          {placeKinds.filter((kind) => present.has(kind)).map((kind) => <option key={kind} value={kind}>{messages.kinds[kind]}</option>)}
        </Choice>
        <Choice label={messages.filter.subdistrict} value={filter.subdistrict} choose={(subdistrict) => change({ subdistrict })}>
          {catalogue.district.subdistricts.map(({ id, name }) => <option key={id} value={id}>{text(name)}</option>)}
        </Choice>
      </div>
      {isFiltering(filter) && (
        <p className="filter-result" role="status">
          <strong>{messages.filter.shown(shown, catalogue.places.length)}</strong>
          <button type="button" className="link-button" onClick={() => store.show({ filter: emptyFilter })}>{messages.filter.clear}</button>
          {carried > 0 && <small>{messages.filter.carried(carried)}</small>}
        </p>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  choose(value: string | null): void;
  readonly children: ReactNode;
}

function Choice({ label, value, choose, children }: ChoiceProps) {
  const messages = useMessages();
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} data-chosen={value !== null} onChange={(event) => choose(event.currentTarget.value || null)}>
        <option value="">{messages.filter.any}</option>
        {children}
      </select>
    </div>
  );
}
