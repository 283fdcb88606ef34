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
    <label className="composer-tick">
      <input
        type="checkbox" checked={ticked} aria-disabled={fixed || undefined}
        onChange={(event) => !fixed && change(event.target.checked)} {...(hint && { 'aria-describedby': id })}
      />
      <span>{name}</span>
      {hint && <small id={id}>{hint}</small>}
    </label>
  );
}
