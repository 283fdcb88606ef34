import { useWords } from '../../../i18n/context';
import { sideBySideWords } from '../../../i18n/desks/side-by-side';

/** Marks what every column has. */
export function Shared() {
  return <span className="side-by-side-shared"> {useWords(sideBySideWords).shared}</span>;
}
