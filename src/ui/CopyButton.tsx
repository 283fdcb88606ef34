import { useState } from 'react';
import { useMessages } from '../i18n/context';

/** Copies a text and says so; says, too, where the browser does not allow it. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const { spot } = useMessages();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" className="link-button" aria-label={`${spot.copy}: ${name}`} onClick={() => void copy()} onBlur={() => setOutcome(null)}>
        {outcome === 'copied' ? spot.copied : spot.copy}
      </button>
      <span role="status" className={outcome === 'failed' ? 'copy-failed' : 'visually-hidden'}>
        {outcome === 'copied' && spot.copied}
        {outcome === 'failed' && spot.copyFailed}
      </span>
    </>
  );
}
