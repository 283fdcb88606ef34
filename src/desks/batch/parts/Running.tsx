import { useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { formatNumber } from '../../../i18n/numbers';
import { Section } from '../../../parts/Section';
import { currentBatch } from '../current-batch';
import type { OpenFile, Step } from '../store';
import { OutcomeCounts } from './OutcomeCounts';

/** How far the run is, with a way to stop it. */
export function Running({ step, file }: { readonly step: Extract<Step, { name: 'running' }>; readonly file: OpenFile }) {
  const { running: words } = useWords(batchWords);
  const { progress, isStopping } = step;
  const share = progress?.share ?? null;
  const rate = progress && progress.milliseconds > 0 ? (progress.rows / progress.milliseconds) * 1000 : 0;
  return (
    <Section title={words.title}>
      <p className="batch-file-name"><strong>{file.intake.name}</strong></p>
      <progress className="batch-progress" aria-label={words.progress} max={1} {...(share !== null && { value: share })} />
      <p className="batch-progress-words">
        <span>{words.rows(formatNumber(progress?.rows ?? 0))}</span>
        {rate > 0 && <span className="faint">{words.rate(formatNumber(rate, 0))}</span>}
        {share !== null && <span className="faint">{Math.round(share * 100)}%</span>}
      </p>
      <div className="batch-actions">
        <button type="button" className="button" aria-disabled={isStopping} onClick={() => currentBatch().cancel()}>{isStopping ? words.stopping : words.cancel}</button>
      </div>
      {progress && <OutcomeCounts summary={progress} />}
    </Section>
  );
}
