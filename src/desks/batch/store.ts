import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Catalogue } from '../../catalogue/catalogue';
import type { GeographicSystem } from '../../geo/coordinate-systems';
import type { Intake, IntakeOptions, IntakeProblem } from '../../intake/intake';
import { createClient, type BatchClient } from './client';
import { firstChoice, isComplete, systemToRemember, type Settings } from './settings';
import type { Port } from './connect';
import type { RunChoice, RunSummary } from './protocol';

/** A file that was opened, as it is and as the reader has corrected it. */
export interface OpenFile {
  readonly files: readonly File[];
  readonly options: IntakeOptions;
  readonly intake: Intake;
  readonly settings: Settings;
}

export type Step =
  | { readonly name: 'choosing' }
  | { readonly name: 'settling' }
  | { readonly name: 'running'; readonly progress: RunSummary | null; readonly isStopping: boolean }
  | { readonly name: 'done'; readonly summary: RunSummary; readonly choice: RunChoice; readonly date: Date };

export interface BatchState {
  readonly step: Step;
  readonly file: OpenFile | null;
  /** The name of the file being opened, beside whatever else is shown. */
  readonly opening: string | null;
  /** Why the last file was not opened, or that the work was cut short. */
  readonly problem: IntakeProblem | 'failed' | null;
  /** The system that the reader last chose where numbers could not tell. */
  readonly remembered: GeographicSystem | null;
}

export interface Batch {
  readonly state: StoreApi<BatchState>;
  open(files: readonly File[], plan: string): Promise<void>;
  /** Reads the same file again by other means. */
  reread(options: IntakeOptions): Promise<void>;
  settle(change: Partial<Settings>): void;
  /** Does nothing until everything that a run needs is settled. */
  run(catalogue: Catalogue): Promise<void>;
  cancel(): void;
  /** Back from a result to the settings. */
  change(): void;
  /** Lets go of file, settings and result. */
  leave(): void;
  /** Asks about the last result. Rejects where there is none any more. */
  readonly ask: BatchClient['ask'];
}

const start: BatchState = { step: { name: 'choosing' }, file: null, opening: null, problem: null, remembered: null };

/** While a spreadsheet is unpacked a worker hears nothing: with no row done yet there is nothing to wait for. */
const patienceMilliseconds = 120;

/**
 * The course of a check, from a file to its result. It lasts as long as the page is open, so that a reader who looks
 * elsewhere finds it as it was. Nothing is stored, nothing is sent.
 */
export function createBatch(connect: () => Port): Batch {
  const state = createStore<BatchState>(() => start);
  let client: BatchClient | null = null;
  let turn = 0;
  const { getState, setState } = state;

  const server = (): BatchClient => (client ??= createClient(connect()));
  const drop = (): void => {
    client?.close();
    client = null;
  };
  const fail = (reason: unknown): void => {
    console.warn('batch:', reason);
    drop();
    setState({ problem: 'failed', opening: null, step: { name: getState().file ? 'settling' : 'choosing' } });
  };

  const take = async (files: readonly File[], options: IntakeOptions, settingsOf: (intake: Intake) => Settings): Promise<void> => {
    const mine = (turn += 1);
    setState({ opening: files.map(({ name }) => name).join(', '), problem: null });
    try {
      const answer = await server().ask('open', { files, options });
      if (mine !== turn) return;
      if ('problem' in answer) setState({ opening: null, problem: answer.problem });
      else setState({ opening: null, file: { files, options, intake: answer.intake, settings: settingsOf(answer.intake) }, step: { name: 'settling' } });
    } catch (error) {
      if (mine === turn) fail(error);
    }
  };

  /** A worker that was ended must be given the file anew before it can run. */
  const opened = async (file: OpenFile): Promise<boolean> => {
    if (client) return true;
    const answer = await server().ask('open', { files: file.files, options: file.options });
    if ('intake' in answer) return true;
    setState({ problem: answer.problem, step: { name: 'settling' } });
    return false;
  };

  return {
    state,
    open: (files, plan) => take(files, {}, (intake) => firstChoice(intake, plan, getState().remembered)),
    async reread(options) {
      const { file } = getState();
      if (file) await take(file.files, { ...file.options, ...options }, (intake) => firstChoice(intake, file.settings.plan, getState().remembered));
    },
    settle(change) {
      const { file } = getState();
      if (!file) return;
      const settings = { ...file.settings, ...change };
      setState({ file: { ...file, settings }, remembered: systemToRemember(file.intake, settings) ?? getState().remembered });
    },
    async run(catalogue) {
      const { file } = getState();
      if (!file || !isComplete(file.settings)) return;
      const { settings: choice } = file;
      const mine = (turn += 1);
      setState({ step: { name: 'running', progress: null, isStopping: false }, problem: null, opening: null });
      const { step: started } = getState();
      try {
        if (!(await opened(file)) || mine !== turn) return;
        const summary = await server().ask('run', { choice, catalogue }, (progress) => {
          const { step } = getState();
          if (mine === turn && step.name === 'running') setState({ step: { ...step, progress } });
        });
        if (mine === turn) setState({ step: { name: 'done', summary, choice, date: new Date() } });
      } catch (error) {
        if (mine === turn && started.name === 'running') fail(error);
      }
    },
    cancel() {
      const { step, opening, file } = getState();
      if (opening !== null && step.name !== 'running') {
        turn += 1;
        drop();
        setState({ opening: null, step: { name: file ? 'settling' : 'choosing' } });
        return;
      }
      if (step.name !== 'running' || step.isStopping) return;
      setState({ step: { ...step, isStopping: true } });
      client?.ask('cancel', null).catch(() => undefined);
      if (step.progress) return;
      const mine = turn;
      setTimeout(() => {
        const { step: now } = getState();
        if (mine !== turn || now.name !== 'running' || now.progress) return;
        turn += 1;
        drop();
        setState({ step: { name: 'settling' } });
      }, patienceMilliseconds);
    },
    change: () => setState({ step: { name: 'settling' }, problem: null }),
    leave() {
      turn += 1;
      drop();
      setState({ ...start, remembered: getState().remembered }, true);
    },
    ask: (kind, ask, progress) => server().ask(kind, ask, progress),
  };
}
