import { useId, type ReactNode } from 'react';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choose: (value: T) => void;
  readonly options: readonly { readonly value: T; readonly name: string }[];
}

/** One of some, by its name. */
export function Choice<T extends string>({ label, value, choose, options }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (chosen) choose(chosen.value);
      }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
      </select>
    </div>
  );
}

/** One of the file’s columns, or none where that may be. */
export function ColumnChoice({ label, columns, value, choose, none }: {
  readonly label: string;
  readonly columns: readonly string[];
  readonly value: number | null;
  readonly choose: (column: number | null) => void;
  /** What “none” is called; absent where a column must be chosen. */
  readonly none?: string;
}) {
  return (
    <Choice
      label={label}
      value={value === null ? '' : String(value)}
      choose={(chosen) => choose(chosen === '' ? null : Number(chosen))}
      options={[...(none === undefined ? [] : [{ value: '', name: none }]), ...columns.map((name, column) => ({ value: String(column), name: name || `${column + 1}` }))]}
    />
  );
}

export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className="batch-fields">{children}</div>;
}
