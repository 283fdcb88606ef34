import type { Messages } from '../../i18n/messages';
import type { LegendPart } from './legend';

/** What a part of a row is called, in the reader’s language. */
export const partName = (part: LegendPart, messages: Messages): string =>
  (part.of === 'field' ? messages.fields[part.name] : messages.kinds[part.name]);
