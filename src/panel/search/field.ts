import type { RefObject } from 'react';

/** Where the reader was in a field: from and to which character it was selected. */
export interface Caret {
  readonly start: number;
  readonly end: number;
}

export interface FieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** Where the reader was in the field when another takes it over; null where the reader was elsewhere. */
  readonly caret: RefObject<Caret | null>;
}
