/** The room’s door: files and typed positions come in here, and nowhere else. Load it lazily. */
export { openIntake } from './open-intake';
export { readerOf, type ReadGeometry, type RowReader } from './reader';
export { parsePosition, type PositionCandidate, type PositionHints, type PositionOrder, type PositionReading } from './position/parse-position';
export { isProblem } from './problem';
export type { FileCode, IntakeCode, RemarkCode, RowCode } from './codes';
export type {
  Intake, IntakeFormat, IntakeOptions, IntakeProblem, IntakeRow, IntakeSource, OpenedIntake, PositionChoice, RowOptions, SystemGuess,
} from './intake';
