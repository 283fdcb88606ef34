import { useMemo } from 'react';
import { planZonesOf } from '../../../assignment/plan-zones';
import { useText, useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { Section } from '../../../parts/Section';
import { useSession } from '../../../session/context';
import { useLookups } from '../../../view/context';
import { currentBatch } from '../current-batch';
import { slimCatalogue } from '../engine/slim-catalogue';
import { sampleRowsOf } from '../sample-positions';
import { isComplete } from '../settings';
import type { OpenFile } from '../store';
import { Choice, Fields } from './Choice';
import { FileButton } from './FileDrop';
import { FileSettings } from './FileSettings';
import { PositionSettings } from './PositionSettings';
import { SystemSettings } from './SystemSettings';

/** Everything that the file was taken for, to be corrected before the run. */
export function Settling({ file, isReading, take }: { readonly file: OpenFile; readonly isReading: boolean; readonly take: (files: readonly File[]) => void }) {
  const words = useWords(batchWords);
  const lookups = useLookups();
  const session = useSession();
  const { intake, settings } = file;
  const rows = useMemo(
    () => (settings.position ? sampleRowsOf(lookups, settings.plan, intake.sample, settings.position) : []),
    [lookups, settings.plan, settings.position, intake.sample],
  );
  const isReady = isComplete(settings) && !isReading;
  const run = (): void => void currentBatch().run(slimCatalogue(lookups.catalogue, settings.plan, session.getState().replacements));
  return (
    <>
      <FileSettings file={file} isReading={isReading} />
      <PositionSettings intake={intake} settings={settings} />
      <SystemSettings file={file} rows={rows} />
      <PlanSettings plan={settings.plan} />
      <div className="batch-actions">
        <button type="button" className="button batch-run" aria-disabled={!isReady} onClick={isReady ? run : undefined}>{words.run}</button>
        <FileButton take={take} quiet>{words.file.other}</FileButton>
        {settings.system === null && <span className="faint">{words.system.choose}</span>}
      </div>
    </>
  );
}

function PlanSettings({ plan }: { readonly plan: string }) {
  const { plan: words } = useWords(batchWords);
  const lookups = useLookups();
  const text = useText();
  const { places, unplaced, withoutExtent } = planZonesOf(lookups, plan);
  const missing = [...withoutExtent, ...unplaced].map(({ name }) => text(name));
  return (
    <Section title={words.title} note={words.note(places.length)}>
      <Fields>
        <Choice label={words.title} value={plan} choose={(chosen) => currentBatch().settle({ plan: chosen })} options={lookups.catalogue.plans.map(({ id, name }) => ({ value: id, name: text(name) }))} />
      </Fields>
      {missing.length > 0 && <p className="section-note">{words.unplaced(missing)}</p>}
    </Section>
  );
}
