import { useId, useState } from 'react';
import { useText, useWords } from '../../i18n/context';
import { briefWords } from '../../i18n/desks/brief';
import { useLookups, useView, useViewStore } from '../../view/context';
import type { Printed } from './subject';
import { longestGuest, longestNote, sheetLanguages, type BriefWork, type SheetLanguage } from './work';

interface BriefSettingsProps {
  readonly printed: Printed;
  readonly work: BriefWork;
  readonly language: SheetLanguage;
  readonly pages: number;
  change(part: Partial<BriefWork>): void;
}

/** What is printed, in which language, for whom. */
export function BriefSettings({ printed, work, language, pages, change }: BriefSettingsProps) {
  const { settings: words } = useWords(briefWords);
  const lookups = useLookups();
  const { plan, shortlist, page } = useView();
  const store = useViewStore();
  const text = useText();
  const id = useId();
  const place = page.type === 'desk' && page.place !== undefined ? lookups.find('place', page.place) : undefined;
  const lens = lookups.plan(plan);
  const nameOf = { place: place ? text(place.name) : '', shortlist: String(shortlist.length), poster: lens ? text(lens.shortName) : '' };
  return (
    <form className="brief-settings" aria-label={words.title} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{words.subject}</legend>
        {printed.possible.map((subject) => (
          <label key={subject}>
            <input type="radio" name={`${id}-subject`} checked={subject === printed.subject} onChange={() => change({ subject })} />
            <span>{words.subjects[subject](nameOf[subject])}<small>{words.paper[subject]}</small></span>
          </label>
        ))}
        {printed.possible.length === 1 && <p className="brief-hint">{words.choosePlace}</p>}
      </fieldset>
      {printed.subject === 'poster' && (
        <label className="brief-field">
          {words.plan}
          <select value={plan} onChange={(event) => store.adjust({ plan: event.target.value })}>
            {lookups.catalogue.plans.map((candidate) => <option key={candidate.id} value={candidate.id}>{text(candidate.name)}</option>)}
          </select>
        </label>
      )}
      <fieldset className="brief-inline">
        <legend>{words.language}</legend>
        {sheetLanguages.map((candidate) => (
          <label key={candidate}>
            <input type="radio" name={`${id}-language`} checked={candidate === language} onChange={() => change({ language: candidate })} />
            <span>{words.languages[candidate]}</span>
          </label>
        ))}
      </fieldset>
      <label className="brief-field">
        {words.guest}
        <input type="text" autoComplete="off" maxLength={longestGuest} placeholder={words.guestExample} value={work.guest} onChange={(event) => change({ guest: event.target.value })} />
      </label>
      <label className="brief-field">
        {words.date}
        <input type="date" value={work.date} onChange={(event) => change({ date: event.target.value })} />
      </label>
      <label className="brief-field">
        {words.note}
        <textarea rows={2} autoComplete="off" maxLength={longestNote} placeholder={words.noteExample} value={work.note} onChange={(event) => change({ note: event.target.value })} />
      </label>
      <label className="brief-tick">
        <input type="checkbox" checked={work.named} onChange={(event) => change({ named: event.target.checked })} />
        <span>{words.named}</span>
      </label>
      <p className="brief-hint" id={`${id}-kept`}>{words.kept}</p>
      <div className="brief-actions">
        <button type="button" className="button" onClick={() => window.print()}>{words.print}</button>
        <CopyLink />
      </div>
      <p className="brief-hint"><span role="status">{words.sheets(pages)}</span> · {words.printHint}</p>
    </form>
  );
}

function CopyLink() {
  const { settings: words } = useWords(briefWords);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(window.location.href).then(() => setOutcome('copied'), () => setOutcome('failed'));
  };
  return (
    <>
      <button type="button" className="link-button" onClick={copy} onBlur={() => setOutcome(null)}>{words.copyLink}</button>
      <span role="status" className="brief-hint">{outcome === 'copied' && words.copied}{outcome === 'failed' && words.copyFailed}</span>
    </>
  );
}
