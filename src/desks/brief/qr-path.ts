import encodeQR from 'qr';

/** The quiet edge that readers need (ISO/IEC 18004), in modules. */
const border = 4;
/** Above this, error correction gives way, so that modules stay coarse enough for a phone. */
const longText = 200;
/** What a code of version 40 holds at the lowest correction, in bytes. */
const mostBytes = 2953;

/** The dark modules of a QR code as one path, in units of a module, and the code’s side with its quiet edge; null where the text is too long. */
export function qrPath(text: string): { path: string; side: number } | null {
  if (new TextEncoder().encode(text).length > mostBytes) return null;
  const modules = encodeQR(text, 'raw', { ecc: text.length > longText ? 'low' : 'medium', border });
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return { path, side: modules.length };
}
