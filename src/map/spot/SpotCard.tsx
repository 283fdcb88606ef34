import { useEffect, useState } from 'react';
import type { LonLat } from '../../geo/mercator';
import { useMessages } from '../../i18n/context';
import { CopyButton } from '../../ui/CopyButton';
import { Card } from '../../ui/Card';
import type { Readings } from './readings';

/** A spot’s coordinates in the usual systems, to read and to copy, and the way to it in other maps. */
export function SpotCard({ position, close }: { position: LonLat; close: () => void }) {
  const { spot } = useMessages();
  const readings = useReadings(position);
  return (
    <Card title={spot.title} className="spot" close={close}>
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
    </Card>
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
