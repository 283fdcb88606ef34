import { useId, type ReactNode } from 'react';

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string, hint?: string])[];
  choose(value: T): void;
  readonly children?: ReactNode;
}

/** One of a few, each with its name and perhaps a line on it. */
export function Radios<T extends string>({ legend, value, options, choose, children }: RadiosProps<T>) {
  const id = useId();
  return (
    <fieldset className="composer-radios" data-explained={options.some(([, , hint]) => hint) || undefined}>
      <legend>{legend}</legend>
      {options.map(([option, name, hint]) => (
        <div className="composer-tick" key={option}>
          <input
            id={`${id}-${option}`} type="radio" name={id} value={option} checked={option === value} onChange={() => choose(option)}
            {...(hint && { 'aria-describedby': `${id}-${option}-hint` })}
          />
          <label htmlFor={`${id}-${option}`}>{name}</label>
          {hint && <small id={`${id}-${option}-hint`}>{hint}</small>}
        </div>
      ))}
      {children}
    </fieldset>
  );
}
