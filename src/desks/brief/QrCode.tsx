import { useMemo } from 'react';
import { qrPath } from './qr-path';

/** A QR code, made here and drawn in ink. Nothing where the address is longer than a code can hold: it stands in words. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = useMemo(() => qrPath(text), [text]);
  return code && (
    <svg className="brief-code" role="img" aria-label={label} viewBox={`0 0 ${code.side} ${code.side}`} shapeRendering="crispEdges">
      <path d={code.path} />
    </svg>
  );
}
