import type { Severity } from '../../catalogue-checks/finding';

/** Told apart by shape as well as colour: a filled square on its corner, a triangle, a ring. On a 12 by 12 grid. */
const outlines: Record<Severity, string> = {
  error: 'M6 .5L11.5 6L6 11.5L.5 6Z',
  warning: 'M6 1L11.5 10.8H.5Z',
  note: 'M10.5 6A4.5 4.5 0 1 1 1.5 6A4.5 4.5 0 1 1 10.5 6',
};

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return <svg className={`severity-mark severity-${severity}`} viewBox="0 0 12 12" width={12} height={12} aria-hidden="true"><path d={outlines[severity]} /></svg>;
}
