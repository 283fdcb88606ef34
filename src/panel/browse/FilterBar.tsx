import { useId, type ReactNode } from 'react';
import { emptyFilter, isFiltering, passes, type Filter } from '../../catalogue/filter';
import { placeKinds } from '../../catalogue/kinds';
import { useMessages, useText } from '../../i18n/context';
import { useLookups, useView, useViewStore } from '../../view/context';

interface FilterBarProps {
  /** How many of how many pass, where the list is not one of places. */
  readonly count?: { readonly shown: number; readonly all: number };
}

/**
 * Narrows map and lists by industry, kind and subdistrict; says how many remain and how the industry was carried over.
 * A list of other things than places is narrowed by industry alone.
 */
export function FilterBar({ count }: FilterBarProps) {
  const lookups = useLookups();
  const { catalogue } = lookups;
  const { filter } = useView();
  const store = useViewStore();
  const messages = useMessages();
  const text = useText();
  const change = (part: Partial<Filter>): void => store.show({ filter: { ...filter, ...part } });
  const { subdistricts } = catalogue.district;
  const present = new Set(catalogue.places.map((place) => place.kind));
  const { shown, all } = count ?? {
    shown: catalogue.places.filter((place) => passes(lookups, filter, place)).length,
    all: catalogue.places.length,
  };
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
        {!count && <Choice label={messages.filter.kind} value={filter.kind} choose={(chosen) => change({ kind: placeKinds.find((kind) => kind === chosen) ?? null })}>
          {placeKinds.filter((kind) => present.has(kind)).map((kind) => <option key={kind} value={kind}>{messages.kinds[kind]}</option>)}
        </Choice>}
        {!count && subdistricts.length > 0 && <Choice label={messages.filter.subdistrict} value={filter.subdistrict} choose={(subdistrict) => change({ subdistrict })}>
          {subdistricts.map(({ id, name }) => <option key={id} value={id}>{text(name)}</option>)}
        </Choice>}
      </div>
      {(count ? filter.industry !== null : isFiltering(filter)) && (
        <p className="filter-result" role="status">
          <strong>{messages.filter.shown(shown, all)}</strong>
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
