import iconv from 'iconv-lite';
import { neutralised } from '../../src/formats/formula';

/** The columns that every row gains, in this order. */
export const appendedColumns = ['zone_ids', 'zone_names', 'assignment', 'boundary_distance_m', 'assumed_crs', 'note'] as const;

export const assignments = ['inside', 'edge', 'possible', 'outside', 'unreadable'] as const;

/** `possible`: the boundary is nearer than it is certain. `outside`: in none of the zones. */
export type Assignment = (typeof assignments)[number];

/** A cell of ours: never a formula, quoted where it must be. */
export function cellOf(text: string, delimiter: string): string {
  const safe = neutralised(text);
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Bytes of a text in an encoding as TextDecoder calls it. */
export function encodeText(text: string, encoding: string): Uint8Array {
  // GB18030 is GBK and GB2312 with all other characters.
  return /^gb/.test(encoding) ? iconv.encode(text, 'gb18030') : iconv.encode(text, encoding);
}
