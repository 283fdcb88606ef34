import { useState } from 'react';
import { useWords } from '../../i18n/context';
import { checkWords } from '../../i18n/desks/check';

interface CopyAnswerProps {
  /** Written when it is asked for, with the date of that moment. */
  text(): string;
  link(): string;
}

type Copied = 'text' | 'link';

/** Takes the answer along: as text, or as a link. Where the browser does not allow copying, the words stand there to be selected. */
export function CopyAnswer({ text, link }: CopyAnswerProps) {
  const { answer } = useWords(checkWords);
  const [copied, setCopied] = useState<Copied | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (what: Copied): Promise<void> => {
    const content = what === 'text' ? text() : link();
    try {
      await navigator.clipboard.writeText(content);
      setCopied(what);
      setRefused(null);
    } catch {
      setCopied(null);
      setRefused(content);
    }
  };
  const button = (what: Copied, name: string) => (
    <button type="button" className="button" onClick={() => void copy(what)} onBlur={() => setCopied(null)}>
      {copied === what ? answer.copied : name}
    </button>
  );
  return (
    <div className="check-copy">
      {button('text', answer.copyText)} {button('link', answer.copyLink)}
      <span role="status" className="visually-hidden">{copied !== null && answer.copied}</span>
      {refused !== null && (
        <label className="check-refused">
          <span role="alert">{answer.copyFailed}</span>
          <textarea readOnly rows={8} value={refused} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}
