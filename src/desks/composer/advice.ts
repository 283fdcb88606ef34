import { frameOf, partsOf, type Composition } from './composition';
import type { Form } from './snippet';

/** Below this width a frame’s panel is a sheet over the map. */
export const sheetBelow = 720;
const narrowest = 280;
const phoneWidth = 360;
const lowest = 200;

/** What a webmaster might not expect of what was chosen. Nothing of it is forbidden. */
export const adviceIds = [
  'too-narrow', 'wider-than-phone', 'low', 'sheet', 'no-link', 'no-controls', 'no-layers', 'auto-without-script', 'auto-without-messages', 'opaque', 'no-title',
] as const;
export type AdviceId = (typeof adviceIds)[number];

/** @param title what screen readers will call the frame */
export function adviceOn(composition: Composition, form: Form, title: string): readonly AdviceId[] {
  const { width, height, messages, sandbox, view } = composition;
  const parts = partsOf(composition);
  const holds: Record<AdviceId, boolean> = {
    'too-narrow': width !== null && width < narrowest,
    'wider-than-phone': form === 'iframe' && width !== null && width > phoneWidth,
    low: typeof height === 'number' && height < lowest,
    sheet: parts.includes('panel') && (width === null || width < sheetBelow),
    'no-link': !parts.includes('link'),
    'no-controls': !parts.includes('controls') && frameOf(composition).wheel === 'guarded',
    'no-layers': view.layers?.length === 0,
    'auto-without-script': height === 'auto' && form !== 'element',
    'auto-without-messages': height === 'auto' && form === 'element' && !messages,
    opaque: form !== 'link' && sandbox === 'opaque',
    'no-title': form !== 'link' && title.trim() === '',
  };
  return adviceIds.filter((id) => holds[id]);
}
