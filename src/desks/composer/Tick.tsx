import { useId } from 'react';

interface TickProps {
  readonly name: string;
  readonly hint?: string;
  readonly ticked: boolean;
  /** It can be read, but not changed. */
  readonly fixed?: boolean;
  change(ticked: boolean): void;
}

/** Yes or no, with a line on what it means. */
export function Tick({ name, hint, ticked, fixed = false, change }: TickProps) {
  const id = useId();
  return (
    <div className="composer-tick">
      <input
        id={id} type="checkbox" checked={ticked} aria-disabled={fixed || undefined}
        onChange={(event) => !fixed && change(event.target.checked)} {...(hint && { 'aria-describedby': `${id}-hint` })}
      />
      <label htmlFor={id}>{name}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
