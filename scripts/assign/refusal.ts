/** How the command ends where it does not end well. */
export const exitCodes = {
  /** A file could not be read or written, or does not hold what it should. */
  failed: 1,
  /** The command line is wrong, or does not fit the file: nothing has been written. */
  misused: 2,
  /** The result is written, but no row of it could be read. */
  nothingRead: 3,
} as const;

/** Why the command stops, in a sentence that says what to do. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(message: string, readonly exitCode: number = exitCodes.misused) {
    super(message);
  }
}
