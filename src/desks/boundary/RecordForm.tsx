import { useRef, useState, type SubmitEvent } from 'react';
import type { Catalogue, Place } from '../../catalogue/catalogue';
import { resolveCitation } from '../../catalogue/citations';
import type { Boundary } from '../../geo/boundary/boundary';
import { useText, useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { Section } from '../../parts/Section';
import { useSession } from '../../session/context';
import { replaceBoundary } from '../../session/replacements';
import { useLookups } from '../../view/context';
import { CitationChoice } from './CitationChoice';
import { Field } from './Field';
import { methodOf, readRecord, type RecordEntry, type RecordField } from './record';
import type { DraftOrigin } from './work';

interface RecordFormProps {
  readonly place: Place;
  /** The new boundary; null while something about it must be put right. */
  readonly boundary: Boundary | null;
  readonly origin: DraftOrigin;
  readonly fileName: string;
  readonly original: Pick<Place, 'geometry' | 'placement'>;
  readonly inUse: boolean;
}

/** How far off a boundary is taken to be at first, in metres: a survey’s file, or a hand on a screen. */
const usualUncertainty: Record<DraftOrigin, string> = { file: '1', typing: '1', drawing: '10' };

/** The reader’s own day. Swedish writes dates as ISO 8601 does. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Who gave the boundary, when and from what; and then to use it. */
export function RecordForm({ place, boundary, origin, fileName, original, inUse }: RecordFormProps) {
  const { catalogue } = useLookups();
  const session = useSession();
  const words = useWords(boundaryWords);
  const { record } = words;
  const sourceOf = useSourceName(catalogue);
  const [typed, setTyped] = useState<Partial<RecordEntry>>({});
  const [missing, setMissing] = useState<readonly RecordField[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const citation = typed.citation ?? '';
  const entry: RecordEntry = {
    who: '', date: today(), source: sourceOf(citation) ?? fileName, citation, uncertainty: usualUncertainty[origin], method: {},
    ...typed,
  };
  const set = (change: Partial<RecordEntry>): void => setTyped((before) => ({ ...before, ...change }));
  const method = methodOf(entry);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const read = readRecord(entry);
    setMissing('missing' in read ? read.missing : []);
    if ('missing' in read) {
      form.current?.querySelector<HTMLElement>(`[name="${read.missing[0] ?? ''}"]`)?.focus();
      return;
    }
    if (!boundary) return;
    const { geometry, placement } = original;
    session.setState((state) => replaceBoundary(state, {
      place: place.id, geometry: boundary, placement: read.placement, instead: { geometry, ...(placement && { placement }) },
    }));
  };
  const field = (name: RecordField) => ({ name, problem: missing.includes(name) ? record.missing[name] : null });

  return (
    <Section title={record.title} note={record.hint}>
      <form className="boundary-record" ref={form} noValidate onSubmit={submit}>
        <Field {...field('who')} label={record.who} hint={record.whoHint} value={entry.who} change={(who) => set({ who })} />
        <Field {...field('date')} label={record.date} hint={record.dateHint} value={entry.date} change={(date) => set({ date })} />
        <CitationChoice value={citation} change={(chosen) => set({ citation: chosen })} />
        <Field {...field('source')} label={record.source} hint={record.sourceHint} value={entry.source} change={(source) => set({ source })} />
        <Field {...field('uncertainty')} label={record.uncertainty} hint={record.uncertaintyHint} inputMode="decimal" value={entry.uncertainty} change={(uncertainty) => set({ uncertainty })} />
        <details open={missing.includes('zh') || missing.includes('en') || undefined}>
          <summary>{record.wording}</summary>
          <Field {...field('zh')} label={record.zh} lines={3} value={method.zh} change={(zh) => set({ method: { ...typed.method, zh } })} />
          <Field {...field('en')} label={record.en} lines={3} value={method.en} change={(en) => set({ method: { ...typed.method, en } })} />
        </details>
        {!boundary && <p className="boundary-blocked">{words.findings.blocked}</p>}
        <button type="submit" className="button boundary-primary" aria-disabled={!boundary}>{inUse ? record.useAgain : record.use}</button>
      </form>
    </Section>
  );
}

/** What a citation’s source is called; undefined where none is chosen. */
function useSourceName(catalogue: Catalogue): (citation: string) => string | undefined {
  const text = useText();
  return (citation) => {
    const resolved = citation === '' ? null : resolveCitation(catalogue, citation);
    if (!resolved) return undefined;
    return text('report' in resolved ? resolved.report.title : resolved.document.shortTitle);
  };
}
