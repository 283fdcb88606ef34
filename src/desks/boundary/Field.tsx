import { useId } from 'react';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What must be put right; null where nothing must. */
  readonly problem: string | null;
  readonly value: string;
  readonly inputMode?: 'decimal';
  /** More than one makes it a box. */
  readonly lines?: number;
  change(value: string): void;
}

/** A field to type in, with what belongs there and what is wrong. */
export function Field({ name, label, hint, problem, value, inputMode, lines = 1, change }: FieldProps) {
  const field = useId();
  const note = useId();
  const described = { id: field, name, value, autoComplete: 'off', 'aria-invalid': problem !== null, 'aria-describedby': problem || hint ? note : undefined };
  return (
    <div className="boundary-field">
      <label htmlFor={field}>{label}</label>
      {lines > 1
        ? <textarea {...described} rows={lines} onChange={(event) => change(event.target.value)} />
        : <input {...described} inputMode={inputMode} onChange={(event) => change(event.target.value)} />}
      {(problem ?? hint) && <p id={note} className={problem ? 'boundary-fault' : 'fact-note'} role={problem ? 'alert' : undefined}>{problem ?? hint}</p>}
    </div>
  );
}
