import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LayerFile } from './layer-file';

interface Step {
  target: string;
  /** Not called .geojson, so that nothing reads it before its time. */
  temporary: string;
  /** What lay there before. */
  before: Buffer | null;
}

/**
 * Writes all files or none: first beside their places, then all are moved there.
 * Should a move fail, those that went before are taken back.
 */
export function writeAll(root: string, files: readonly LayerFile[], move = renameSync): void {
  const moved: Step[] = [];
  const steps = files.map(({ path }): Step => {
    const target = join(root, path);
    return { target, temporary: `${target}.${process.pid}.tmp`, before: existsSync(target) ? readFileSync(target) : null };
  });
  try {
    steps.forEach(({ temporary }, index) => writeFileSync(temporary, files[index]?.text ?? ''));
    for (const step of steps) {
      move(step.temporary, step.target);
      moved.push(step);
    }
  } catch (error) {
    for (const { target, before } of moved) {
      if (before === null) rmSync(target);
      else writeFileSync(target, before);
    }
    throw error;
  } finally {
    for (const { temporary } of steps) rmSync(temporary, { force: true });
  }
}
