import type { LanguageTag } from '../../i18n/context';
import type { BriefWork } from './work';

/** What every sheet needs beside what it is about. */
export interface SheetProps {
  /** One, or both: the first is the sheet’s own. */
  readonly languages: readonly LanguageTag[];
  readonly work: BriefWork;
  /** On the screen; paper has its own size. */
  readonly scale: number;
  /** What link and code lead to. */
  readonly address: string;
  readonly page: number;
  readonly pages: number;
  /** ISO 8601, the day. */
  readonly made: string;
}
