import type { Form } from './bytes';
import type { Reading } from './reading';
import type { Language } from './words';
import type { NamedZone } from './zones';

/** All that a thread must know to assign rows. It can be sent to another thread. */
export interface Settings {
  readonly zones: readonly NamedZone[];
  readonly form: Form;
  /** As TextDecoder calls it: bytes below 128 mean what they mean in ASCII. */
  readonly encoding: string;
  readonly columns: readonly string[];
  readonly reading: Reading;
  readonly language: Language;
}
