import { useEffect, useState } from 'react';
import type { LonLat } from '../../geo/mercator';
import { useMessages } from '../../i18n/context';
import { CopyButton } from '../../ui/CopyButton';
import type { Readings } from './readings';

/** A spot’s coordinates in the usual systems, to read and to copy, and the way to it in other maps. */
export function SpotCard({ position, close }: { position: LonLat; close: () => void }) {
  const { spot, close: closeWord } = useMessages();
  const readings = useReadings(position);
  return (
    <section className="spot" aria-label={spot.title}>
      <header>
        <h2>{spot.title}</h2>
        <button type="button" onClick={close} aria-label={closeWord}>×</button>
      </header>
      <p>{spot.hint}</p>
      {readings === 'failed' && <p role="alert">{spot.failed}</p>}
      {readings && readings !== 'failed' && (
        <>
          <dl>
            {readings.coordinates.map(({ system, text, copy }) => (
              <div key={system}>
                <dt>{spot.systems[system]}</dt>
                <dd><span>{text}</span><CopyButton text={copy} name={spot.systems[system]} /></dd>
              </div>
            ))}
          </dl>
          <p className="spot-links">
            <span>{spot.openIn}</span>
            {readings.links.map(({ id, url }) => (
              <a key={id} href={url} target="_blank" rel="noopener noreferrer">{spot.services[id]}</a>
            ))}
          </p>
          {readings.links.some((link) => !link.documented) && <p className="faint">{spot.undocumented}</p>}
        </>
      )}
    </section>
  );
}

/** The conversions are loaded when they are first asked for. */
function useReadings(position: LonLat): Readings | 'failed' | null {
  const [convert, setConvert] = useState<((position: LonLat) => Readings) | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./readings').then(
      ({ readingsOf }) => wanted && setConvert(() => readingsOf),
      () => wanted && setConvert('failed'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return typeof convert === 'function' ? convert(position) : convert;
}
