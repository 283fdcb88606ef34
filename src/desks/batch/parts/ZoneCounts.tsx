import { useText, useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { formatNumber } from '../../../i18n/numbers';
import { useLookups } from '../../../view/context';
import type { RunSummary, ZoneTally } from '../protocol';

const totalOf = ({ inside, edge, possible }: ZoneTally): number => inside + edge + possible;

/** Counts by zone, most first; each filters. */
export function ZoneCounts({ summary, chosen, choose }: { readonly summary: RunSummary; readonly chosen: string | undefined; readonly choose: (zone: string) => void }) {
  const { result: words } = useWords(batchWords);
  const lookups = useLookups();
  const text = useText();
  const met = summary.zones.filter((tally) => totalOf(tally) > 0).sort((one, other) => totalOf(other) - totalOf(one));
  const hasEdge = met.some(({ edge }) => edge > 0);
  const most = Math.max(1, ...met.map(totalOf));
  if (met.length === 0) return <p className="faint">{words.zonesNone}</p>;
  return (
    <div className="batch-zones">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.zone}</th>
            <th scope="col">{words.zoneParts.inside}</th>
            {hasEdge && <th scope="col">{words.zoneParts.edge}</th>}
            <th scope="col">{words.zoneParts.possible}</th>
          </tr>
        </thead>
        <tbody>
          {met.map((tally) => {
            const place = lookups.find('place', tally.id);
            return (
              <tr key={tally.id} data-chosen={chosen === tally.id || undefined}>
                <th scope="row">
                  <button type="button" aria-pressed={chosen === tally.id} onClick={() => choose(tally.id)}>{place ? text(place.name) : tally.id}</button>
                  <span className="batch-zone-bar" aria-hidden="true" style={{ width: `${(totalOf(tally) / most) * 100}%` }}>
                    <span data-outcome="inside" style={{ flexGrow: tally.inside }} />
                    <span data-outcome="edge" style={{ flexGrow: tally.edge }} />
                    <span data-outcome="possible" style={{ flexGrow: tally.possible }} />
                  </span>
                </th>
                <td>{formatNumber(tally.inside)}</td>
                {hasEdge && <td>{formatNumber(tally.edge)}</td>}
                <td>{formatNumber(tally.possible)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
