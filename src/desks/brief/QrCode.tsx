import { useMemo } from 'react';
import { briefWords } from '../../i18n/desks/brief';
import { readable } from './link';
import { qrPath } from './qr-path';
import { Say } from './sheet-context';

/** A QR code, made here and drawn in ink. Nothing where the address is longer than a code can hold: it stands in words. */
export function QrCode({ address }: { readonly address: string }) {
  const code = useMemo(() => qrPath(address), [address]);
  return code && (
    <figure className="brief-code">
      <svg role="img" aria-label={readable(address)} viewBox={`0 0 ${code.side} ${code.side}`} shapeRendering="crispEdges"><path d={code.path} /></svg>
      <figcaption><Say of={(language) => briefWords[language].sheet.scan} /></figcaption>
    </figure>
  );
}
