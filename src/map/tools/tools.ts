import { isShown, type Frame } from '../../view/frame';

/** What opens a card over the map; one at a time. */
export const tools = ['layers', 'measure', 'coordinates', 'export'] as const;
export type Tool = (typeof tools)[number];

/** Tools that need the moving map. */
const needsEngine: ReadonlySet<Tool> = new Set<Tool>(['measure', 'coordinates']);

/**
 * The tools on offer. A frame on another page is no workbench: it has the layers where they were asked for; what is
 * measured, read off and exported, is on the full map.
 * @param moving whether the moving map is there
 */
export function toolsOf(frame: Frame | null, moving: boolean): readonly Tool[] {
  const offered = frame === null ? tools : tools.filter((tool) => tool === 'layers' && isShown(frame, tool));
  return offered.filter((tool) => moving || !needsEngine.has(tool));
}
