import type { IntakeOptions, IntakeProblem, OpenedIntake } from './intake';
import { foundText } from './problem';
import { headOf } from './text/encoding';
import { openTable } from './table/open-table';

export type Opening = Promise<OpenedIntake | { problem: IntakeProblem }>;

/**
 * Opens what a reader dropped: recognises format, encoding, delimiter, columns, position and coordinate system by the
 * content, not by the name. Several files are the parts of one shapefile. Never throws: what cannot be opened is a
 * problem. Works in a window, in a worker and in Node.
 */
export async function openIntake(files: readonly File[], options: IntakeOptions = {}): Opening {
  const [file] = files;
  if (!file) return { problem: { code: 'noFile' } };
  try {
    return await openTable(file, await headOf(file), options);
  } catch (error) {
    return { problem: { code: 'unreadable', file: file.name, found: foundText(error instanceof Error ? error.message : '') } };
  }
}
