import { useId, useMemo } from 'react';
import { useText, useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import type { CoordinateSystem } from '../../../geo/coordinate-systems';
import { Section } from '../../../parts/Section';
import { currentBatch, useBatchState } from '../current-batch';
import { possibleSystems, systemTones, type SampleFall, type SampleRow } from '../sample-positions';
import { systems, type Settings } from '../settings';
import type { OpenFile } from '../store';
import { useSampleOverlay } from '../useOverlays';

/** Which coordinate system is taken. Where numbers cannot tell, where three rows would fall helps to choose. */
export function SystemSettings({ file, rows }: { readonly file: OpenFile; readonly rows: readonly SampleRow[] }) {
  const { system: words } = useWords(batchWords);
  const name = useId();
  const remembered = useBatchState((state) => state.remembered);
  const { intake, settings } = file;
  const { from, system: told } = intake.system;
  const possible = useMemo(() => possibleSystems(rows), [rows]);
  const offered = possible.length > 0 ? possible : systems;
  const isAsked = told === null;
  useSampleOverlay(rows, offered, settings.system);
  return (
    <Section title={words.title} note={isAsked ? undefined : from !== 'nothing' && words.from[from]}>
      {isAsked && <p className="batch-ask">{words.ask}</p>}
      {isAsked && settings.system !== null && settings.system === remembered && <p className="section-note">{words.remembered(words.names[remembered])}</p>}
      <fieldset className="batch-systems">
        <legend className="visually-hidden">{words.title}</legend>
        {offered.map((system) => (
          <label key={system} data-tone={systemTones[system]}>
            <input type="radio" name={name} checked={settings.system === system} onChange={() => currentBatch().settle({ system })} />
            <span className="batch-system-name">{words.names[system]}</span>
            <small>{words.users[system]}</small>
          </label>
        ))}
      </fieldset>
      {rows.length > 0 && <Falls rows={rows} among={offered} settings={settings} />}
    </Section>
  );
}

function Falls({ rows, among, settings }: { readonly rows: readonly SampleRow[]; readonly among: readonly CoordinateSystem[]; readonly settings: Settings }) {
  const { system: words } = useWords(batchWords);
  return (
    <div className="batch-falls">
      <table>
        <caption>{words.would}</caption>
        <thead>
          <tr>
            <td />
            {among.map((system) => (
              <th key={system} scope="col" data-chosen={settings.system === system || undefined}>
                <span className="tone-dot" data-tone={systemTones[system]} aria-hidden="true" />{words.names[system]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, falls }) => (
            <tr key={number}>
              <th scope="row">{words.wouldRow(number)}</th>
              {among.map((system) => <td key={system} data-chosen={settings.system === system || undefined}><Fall fall={falls[system] ?? null} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
      {among.length > 1 && settings.system === null && <p className="section-note">{words.onMap}</p>}
    </div>
  );
}

function Fall({ fall }: { readonly fall: SampleFall | null }) {
  const { system: words, result } = useWords(batchWords);
  const text = useText();
  if (!fall) return <span className="faint">{words.unreadable}</span>;
  if (fall.zones.length > 0) return <>{fall.zones.map(({ name }) => text(name)).join(' · ')}</>;
  return <span className="faint">{result.outcomes[fall.isInDistrict ? 'outside-zones' : 'outside-district']}</span>;
}
