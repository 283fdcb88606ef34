import type { ReactNode } from 'react';

interface ToggleGroupProps<T extends string> {
  readonly label: string;
  readonly values: readonly { readonly value: T; readonly name: string; readonly mark?: ReactNode }[];
  readonly chosen: ReadonlySet<T>;
  readonly counts: ReadonlyMap<string, number>;
  readonly choose: (chosen: ReadonlySet<T>) => void;
}

/** Buttons with counts, of which any may be pressed; none pressed means all. */
export function ToggleGroup<T extends string>({ label, values, chosen, counts, choose }: ToggleGroupProps<T>) {
  const toggle = (value: T): void => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    choose(next);
  };
  return (
    <div className="checks-facet" role="group" aria-label={label}>
      <span className="checks-facet-name" aria-hidden="true">{label}</span>
      <span className="checks-toggles">
        {values.map(({ value, name, mark }) => (
          <button key={value} type="button" className="checks-toggle" aria-pressed={chosen.has(value)} onClick={() => toggle(value)}>
            {mark}
            {name} <span className="checks-count">{counts.get(value) ?? 0}</span>
          </button>
        ))}
      </span>
    </div>
  );
}
