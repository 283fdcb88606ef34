import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly unit: string;
  change(value: number): void;
}

/** A whole number within limits. What is typed takes effect as soon as it is one; what is not falls back when it is left. */
export function NumberField({ label, value, least, most, step, unit, change }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? String(value);
  const sound = /^\d+$/.test(shown) && Number(shown) >= least && Number(shown) <= most;
  return (
    <span className="route-number">
      <input
        type="number" inputMode="numeric" aria-label={label} aria-invalid={!sound} min={least} max={most} step={step} value={shown}
        onChange={({ target }) => {
          setDraft(target.value);
          const typed = Number(target.value);
          if (/^\d+$/.test(target.value) && typed >= least && typed <= most) change(typed);
        }}
        onBlur={() => setDraft(null)}
      />
      <span aria-hidden="true">{unit}</span>
    </span>
  );
}
