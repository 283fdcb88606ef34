import { useId, useMemo, useState, type FormEvent } from 'react';
import type { Bounds } from '../../geo/mercator';
import { useWords } from '../../i18n/context';
import { checkWords } from '../../i18n/desks/check';
import { intakeWords } from '../../i18n/desks/intake';
import type { IntakeProblem } from '../../intake';
import { useSession } from '../../session/context';
import { useLookups } from '../../view/context';
import { expectedBounds, firstChoice, recall, type TypedReading } from './typed-reading';

interface SiteFormProps {
  /** Told of coordinates that were read. */
  read(reading: TypedReading): void;
}

/** The middle of some bounds, as a person would type it. */
const middleOf = ([west, south, east, north]: Bounds): string => `${((west + east) / 2).toFixed(2)}, ${((south + north) / 2).toFixed(2)}`;

/** Asks for coordinates, typed in any usual form. What reads them loads when they are first sent. */
export function SiteForm({ read }: SiteFormProps) {
  const words = useWords(checkWords);
  const { problem: sentence } = useWords(intakeWords);
  const { catalogue } = useLookups();
  const session = useSession();
  const id = useId();
  const bounds = useMemo(() => expectedBounds(catalogue), [catalogue]);
  const [typed, setTyped] = useState(() => recall(session)?.typed ?? '');
  const [fault, setFault] = useState<IntakeProblem | 'failed' | 'blank' | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed.trim() === '') {
      setFault('blank');
      return;
    }
    try {
      const { parsePosition } = await import('../../intake');
      const reading = parsePosition(typed, bounds ? { bounds } : {});
      const chosen = firstChoice(reading, recall(session)?.chosen.system ?? null);
      setFault(chosen ? null : (reading.problem ?? 'failed'));
      if (chosen) read({ typed, reading, chosen });
    } catch {
      setFault('failed');
    }
  };
  return (
    <form className="check-form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{words.form.coordinates}</label>
      <div className="check-field">
        <input
          id={id} className="text-field" type="text" value={typed} placeholder={bounds && words.form.example(middleOf(bounds))} autoComplete="off" spellCheck={false} enterKeyHint="search"
          aria-describedby={`${id}-forms ${id}-fault`} aria-invalid={fault !== null}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button">{words.form.check}</button>
      </div>
      <p id={`${id}-forms`} className="check-hint">{words.form.forms}</p>
      <p id={`${id}-fault`} className="check-fault" role="alert">
        {typeof fault === 'string' ? words.form[fault] : fault && sentence(fault)}
      </p>
    </form>
  );
}
