import { useWords } from '../../i18n/context';
import { dataChecksWords } from '../../i18n/desks/data-checks';
import { RecordLink } from '../../parts/RecordLink';
import type { ToldFinding } from './selection';
import { SeverityMark } from './SeverityMark';
import type { SeenFinding } from './useSeenFinding';

interface FindingRowProps {
  readonly told: ToldFinding;
  /** Out of sight on the screen; paper shows it. */
  readonly folded: boolean;
  /** Whether its rule is named, where the group does not. */
  readonly ruled: boolean;
  readonly seen: boolean;
  readonly see: SeenFinding['see'];
}

/** One finding: how grave, about what, what it is, and a look at it on the map. */
export function FindingRow({ told: { finding, sentence, names }, folded, ruled, seen, see }: FindingRowProps) {
  const words = useWords(dataChecksWords);
  return (
    <li className="finding" data-folded={folded} data-seen={seen}>
      <span className="finding-severity">
        <SeverityMark severity={finding.severity} />
        <span className="visually-hidden">{words.severities[finding.severity].name}</span>
      </span>
      <div className="finding-text">
        <p className="finding-subjects">
          {finding.subjects.map((subject, index) => (
            <span key={`${subject.type} ${subject.id}`}>{index > 0 && <span aria-hidden="true"> ↔ </span>}<RecordLink record={subject} /></span>
          ))}
          {ruled && <small>{words.rules[finding.rule].name}</small>}
        </p>
        <p className="finding-sentence">{sentence}</p>
      </div>
      {finding.sights && finding.sights.length > 0 && (
        <button
          type="button" className="link-button finding-map" aria-pressed={seen} aria-label={`${words.onMap}: ${names.join(' ↔ ')}`}
          onClick={() => see(seen ? null : finding)}
        >
          {seen ? words.offMap : words.onMap}
        </button>
      )}
    </li>
  );
}
