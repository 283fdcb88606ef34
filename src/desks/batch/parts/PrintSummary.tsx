import { useLanguage, useText, useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import { formatNumber } from '../../../i18n/numbers';
import { Facts } from '../../../parts/Facts';
import { useLookups } from '../../../view/context';
import { outcomes, toneOf } from '../outcome';
import type { ResultDrawing } from '../protocol';
import type { OpenFile, Step } from '../store';
import { PrintMap } from './PrintMap';

/** Zones listed on the one page; the others are in the file. */
const mostZones = 14;

/** The page that is printed in place of the desk: what was checked, by which data, and what came of it. */
export function PrintSummary({ step: { summary, choice, date }, file, drawing }: { readonly step: Extract<Step, { name: 'done' }>; readonly file: OpenFile; readonly drawing: ResultDrawing | null }) {
  const { print: words, result, system } = useWords(batchWords);
  const language = useLanguage();
  const lookups = useLookups();
  const text = useText();
  const { catalogue } = lookups;
  const plan = lookups.plan(choice.plan);
  const zones = summary.zones.filter(({ inside, edge, possible }) => inside + edge + possible > 0)
    .sort((one, other) => other.inside + other.edge + other.possible - (one.inside + one.edge + one.possible));
  const count = formatNumber(summary.rows);
  return (
    <div className="batch-print" aria-hidden="true">
      <p className="batch-print-title">{words.title}</p>
      <div className="batch-print-columns">
        <div>
          <Facts facts={[
            { name: words.file, value: file.intake.name },
            { name: words.date, value: date.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }) },
            { name: words.rows, value: summary.isComplete ? count : words.partial(count) },
            { name: words.system, value: system.names[choice.system] },
            { name: words.plan, value: plan ? text(plan.name) : choice.plan },
            { name: words.version, value: `${text(catalogue.district.name)} ${catalogue.version}` },
          ]} />
          <table className="figures">
            <thead>
              <tr><th scope="col">{words.outcome}</th><th scope="col" className="number">{words.count}</th><th scope="col" className="number">{words.share}</th></tr>
            </thead>
            <tbody>
              {outcomes.filter((outcome) => summary.outcomes[outcome] > 0).map((outcome) => (
                <tr key={outcome}>
                  <td><span className="tone-dot" data-tone={toneOf[outcome]} data-outcome={outcome} />{result.outcomes[outcome]}</td>
                  <td className="number">{formatNumber(summary.outcomes[outcome])}</td>
                  <td className="number">{summary.rows > 0 && `${formatNumber((summary.outcomes[outcome] / summary.rows) * 100, 1)}%`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <figure>
          <PrintMap plan={choice.plan} points={drawing?.overlay.points} label={words.map} />
          <figcaption>{words.map}</figcaption>
        </figure>
      </div>
      {zones.length > 0 && (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{result.zone}</th>
              <th scope="col" className="number">{result.zoneParts.inside}</th>
              <th scope="col" className="number">{result.zoneParts.edge}</th>
              <th scope="col" className="number">{result.zoneParts.possible}</th>
            </tr>
          </thead>
          <tbody>
            {zones.slice(0, mostZones).map(({ id, inside, edge, possible }) => {
              const place = lookups.find('place', id);
              return (
                <tr key={id}>
                  <td>{place ? text(place.name) : id}</td>
                  <td className="number">{formatNumber(inside)}</td>
                  <td className="number">{formatNumber(edge)}</td>
                  <td className="number">{formatNumber(possible)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="batch-print-foot">{words.foot}</p>
    </div>
  );
}
