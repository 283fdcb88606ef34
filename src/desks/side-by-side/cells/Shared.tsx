import { useWords } from '../../../i18n/context';
import { sideBySideWords } from '../../../i18n/desks/side-by-side';

/** Marks what every column has. */
export function Shared() {
  const { shared } = useWords(sideBySideWords);
  return <span className="side-by-side-shared" title={shared}> <span aria-hidden="true">=</span><span className="visually-hidden">{shared}</span></span>;
}
