import { useWords } from '../../i18n/context';
import { batchWords } from '../../i18n/desks/batch';
import { intakeWords } from '../../i18n/desks/intake';
import { DeskHeading } from '../../parts/DeskHeading';
import { useLookups, useView } from '../../view/context';
import { currentBatch, useBatchState } from './current-batch';
import { Choosing } from './parts/Choosing';
import { FileDrop } from './parts/FileDrop';
import { Results } from './parts/Results';
import { Running } from './parts/Running';
import { Settling } from './parts/Settling';
import type { Step } from './store';
import './batch.css';

/** A file of sites checked against a plan: dropped, corrected, run, counted, taken away. */
export default function BatchDesk() {
  const words = useWords(batchWords);
  const { catalogue } = useLookups();
  const { plan: lens } = useView();
  const step = useBatchState((state) => state.step);
  const opening = useBatchState((state) => state.opening);
  const file = useBatchState((state) => state.file);
  const plan = catalogue.plans.some(({ id }) => id === lens) ? lens : catalogue.plans[0]?.id ?? '';
  const take = (files: readonly File[]): void => void currentBatch().open(files, plan);
  return (
    <div className="batch">
      <DeskHeading desk="batch">{step.name === 'choosing' && words.lead}</DeskHeading>
      <Problem hasFile={file !== null} />
      {opening !== null && step.name !== 'running' && (
        <p className="batch-opening" role="status">
          {words.choose.opening(opening)}
          <button type="button" className="link-button" onClick={() => currentBatch().cancel()}>{words.choose.stop}</button>
        </p>
      )}
      {step.name === 'running' ? <Stage step={step} take={take} /> : <FileDrop take={take}><Stage step={step} take={take} /></FileDrop>}
    </div>
  );
}

function Stage({ step, take }: { readonly step: Step; readonly take: (files: readonly File[]) => void }) {
  const file = useBatchState((state) => state.file);
  const isReading = useBatchState((state) => state.opening !== null);
  if (!file || step.name === 'choosing') return <Choosing take={take} />;
  switch (step.name) {
    case 'settling':
      return <Settling file={file} isReading={isReading} take={take} />;
    case 'running':
      return <Running step={step} file={file} />;
    case 'done':
      return <Results step={step} file={file} />;
  }
}

/** Why the last file was not taken; what was there before stays. */
function Problem({ hasFile }: { readonly hasFile: boolean }) {
  const words = useWords(batchWords);
  const { problem: sentence } = useWords(intakeWords);
  const problem = useBatchState((state) => state.problem);
  if (problem === null) return null;
  return <p className="notice" role="alert">{problem === 'failed' ? words.failed : sentence(problem)}{hasFile && ` ${words.kept}`}</p>;
}
