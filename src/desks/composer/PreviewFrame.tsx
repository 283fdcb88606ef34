import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import { scaleToFit, type Device, type Size } from './preview-size';
import { isAboutFrames, refusalOf, type Refusal } from './refusal';

interface PreviewFrameProps {
  readonly device: Device;
  readonly address: string;
  readonly title: string;
  readonly size: Size;
  readonly room: number;
}

/** The frame as it will be on a device, as large as there is room for. A new one is shown when it has come; until then the one before stands. */
export function PreviewFrame({ device, address, title, size, room }: PreviewFrameProps) {
  const { preview: words } = useWords(composerWords);
  const [shown, setShown] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [attempt, setAttempt] = useState(0);
  const violated = useRef(false);
  useEffect(() => {
    const hear = (event: SecurityPolicyViolationEvent): void => {
      if (!isAboutFrames(event.effectiveDirective)) return;
      violated.current = true;
      setRefusal('policy');
    };
    document.addEventListener('securitypolicyviolation', hear);
    return () => document.removeEventListener('securitypolicyviolation', hear);
  }, []);
  const scale = scaleToFit(size.width, room);
  const percent = Math.round(scale * 100);
  const label = words.size(words.devices[device], size.width, size.height);
  // Each address has an iframe of its own: another address for the same one would be a step in this page’s history.
  const frames = shown === null || shown === address ? [address] : [shown, address];
  return (
    <figure className="composer-device" data-device={device}>
      <figcaption>{percent < 100 ? words.scaled(label, percent) : label}</figcaption>
      <div className="composer-screen" style={{ width: size.width * scale, height: size.height * scale }} aria-busy={shown !== address && !refusal}>
        {!refusal && frames.map((each) => (
          <iframe
            key={`${attempt} ${each}`}
            src={each}
            title={each === address ? `${words.frame(words.devices[device])}: ${title}` : ''}
            aria-hidden={each !== address || undefined}
            data-shown={each === shown || shown === null}
            loading="lazy"
            style={{ width: size.width, height: size.height, transform: `scale(${scale})` }}
            onLoad={(event) => {
              if (each !== address) return;
              const refused = refusalOf(event.currentTarget, location.protocol, violated.current);
              setRefusal(refused);
              setShown(refused ? null : address);
            }}
          />
        ))}
        {shown === null && !refusal && <p className="composer-coming">{words.coming}</p>}
        {refusal && (
          <div className="composer-refused" role="alert">
            <p>{words.refusedBy[refusal]}</p>
            <button
              type="button" className="button"
              onClick={() => {
                violated.current = false;
                setRefusal(null);
                setAttempt(attempt + 1);
              }}
            >
              {words.retry}
            </button>
          </div>
        )}
      </div>
    </figure>
  );
}
