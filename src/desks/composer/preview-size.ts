import { usualHeight, type Composition } from './composition';

export const devices = ['phone', 'desktop'] as const;
export type Device = (typeof devices)[number];

/** Widths of a page’s text on a phone and on a desktop, in CSS pixels. */
export const deviceWidths: Record<Device, number> = { phone: 360, desktop: 1024 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large the frame is on a device’s page. One that asks for its height by messages stands at the usual one. */
export function previewSize({ width: fixed, height }: Pick<Composition, 'width' | 'height'>, device: Device): Size {
  const width = fixed ?? deviceWidths[device];
  if (typeof height === 'number') return { width, height };
  if (height === 'auto') return { width, height: usualHeight };
  const [across = 1, down = 1] = height.split(':').map(Number);
  return { width, height: Math.round((width * down) / across) };
}

/** By how much a frame must be scaled to fit in; never made larger. */
export const scaleToFit = (width: number, room: number): number => (room > 0 ? Math.min(1, room / width) : 1);

const gap = 24;
/** A desktop’s frame that is smaller than this says little. */
const least = 0.45;

/**
 * Whether both devices fit beside each other, and how much room each then has; null where they are shown in turn.
 * @param room width that there is, in CSS pixels; 0 where it is not known
 */
export function roomForBoth(composition: Pick<Composition, 'width' | 'height'>, room: number): Record<Device, number> | null {
  const phone = previewSize(composition, 'phone').width;
  const desktop = room - phone - gap;
  return composition.width === null && desktop >= previewSize(composition, 'desktop').width * least ? { phone, desktop } : null;
}
