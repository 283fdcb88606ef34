import { useId, useState } from 'react';
import { useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import { largest, smallest } from './composition';
import { readSize } from './work';

/** A size in pixels. What is none is told, and changes nothing. */
export function PixelField({ label, value, change }: { readonly label: string; readonly value: number; change(value: number): void }) {
  const { size: words } = useWords(composerWords);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const broken = typed !== null && readSize(typed) === null;
  return (
    <div className="composer-field">
      <label htmlFor={`${id}-field`}>{label}</label>
      <input
        id={`${id}-field`} className="text-field composer-pixels" inputMode="numeric" value={typed ?? String(value)} aria-invalid={broken} {...(broken && { 'aria-describedby': id })}
        onChange={(event) => {
          const text = event.target.value.trim();
          const size = readSize(text);
          setTyped(text);
          if (size !== null) change(size);
        }}
        onBlur={() => !broken && setTyped(null)}
      />
      {broken && <span className="composer-problem" id={id} role="alert">{words.broken(smallest, largest)}</span>}
    </div>
  );
}
