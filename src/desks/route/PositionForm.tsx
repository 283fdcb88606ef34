import { useId, useMemo, useState, type FormEvent } from 'react';
import { baseFeaturesOf } from '../../catalogue/base-features';
import { boundsOf } from '../../geo/bounds';
import { formatLonLat } from '../../geo/format-coordinates';
import type { Bounds, LonLat } from '../../geo/mercator';
import { useMessages, useWords } from '../../i18n/context';
import { intakeWords } from '../../i18n/desks/intake';
import { routeWords } from '../../i18n/desks/route';
import type { IntakeProblem, PositionCandidate } from '../../intake';
import { useLookups } from '../../view/context';

interface PositionFormProps {
  add(position: LonLat, name: string): void;
}

const middleOf = ([west, south, east, north]: Bounds): string => `${((south + north) / 2).toFixed(3)}, ${((west + east) / 2).toFixed(3)}`;

/** Asks for a position that is no place of the catalogue: its name, and coordinates in any usual form. What reads them loads when they are sent. */
export function PositionForm({ add }: PositionFormProps) {
  const { catalogue } = useLookups();
  const { add: words } = useWords(routeWords);
  const { problem: sentence } = useWords(intakeWords);
  const { spot } = useMessages();
  const id = useId();
  const bounds = useMemo(() => boundsOf(baseFeaturesOf(catalogue.base, 'district-outline').map(({ geometry }) => geometry)), [catalogue]);
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [read, setRead] = useState<PositionCandidate | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setRead(null);
    if (typed.trim() === '') {
      setFault(words.blank);
      return;
    }
    try {
      const { parsePosition } = await import('../../intake');
      const { candidates: [chosen], problem } = parsePosition(typed, bounds ? { bounds } : {});
      setFault(chosen ? null : faultOf(problem));
      if (!chosen) return;
      setRead(chosen);
      add(chosen.lonLat, name);
      setName('');
      setTyped('');
    } catch {
      setFault(words.failed);
    }
  };
  const faultOf = (problem: IntakeProblem | null): string => (problem ? sentence(problem) : words.failed);
  return (
    <form className="route-position" onSubmit={(event) => void submit(event)}>
      <label>
        {words.name}
        <input className="text-field" type="text" value={name} placeholder={words.nameExample} autoComplete="off" maxLength={40} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        {words.coordinates}
        <input
          className="text-field" type="text" value={typed} placeholder={bounds ? words.coordinatesExample(middleOf(bounds)) : undefined} autoComplete="off" spellCheck={false}
          aria-describedby={`${id}-fault`} aria-invalid={fault !== null} onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit" className="button">{words.button}</button>
      <p id={`${id}-fault`} className="route-fault" role="alert">{fault}</p>
      {read && (
        <p className="route-hint">
          {words.readAs(formatLonLat(read.lonLat), spot.systems[read.system], read.systemFrom === 'assumed')}
        </p>
      )}
    </form>
  );
}
