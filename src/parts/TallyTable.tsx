import type { ReactNode } from 'react';
import { formatNumber } from '../i18n/numbers';

interface TallyTableProps {
  readonly label: string;
  readonly countLabel: string;
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly count: number }[];
}

/** How many of each: in words and figures, with a bar for the eye. */
export function TallyTable({ label, countLabel, rows }: TallyTableProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <table className="figures tally">
      <thead>
        <tr>
          <th scope="col">{label}</th>
          <th scope="col" className="number">{countLabel}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className="number">
              <span className="tally-bar" aria-hidden="true" style={{ width: `${(count / most) * 100}%` }} />
              {formatNumber(count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
