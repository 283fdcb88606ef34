import type { Finding } from '../../assignment/findings';
import type { SitePlan } from '../../assignment/site-report';
import type { Place } from '../../catalogue/catalogue';
import { useMessages, useText, useWords } from '../../i18n/context';
import { checkWords } from '../../i18n/desks/check';
import { formatDistance, formatLength } from '../../i18n/numbers';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';
import { Cite } from '../../parts/sources';
import { PlaceGlyph } from '../../symbols/PlaceGlyph';
import { useLookups } from '../../view/context';
import { findingSentence, tellingFindings } from './sentences';
import { VerdictMark } from './VerdictMark';

/** What one plan says of the site: the zones it is in or may be in, else the nearest; and what cannot be told. */
export function PlanFindings({ site }: { readonly site: SitePlan }) {
  const messages = useMessages();
  const words = useWords(checkWords);
  const text = useText();
  const { plan, covering, nearest, withoutExtent, withoutExtentCount, unplaced } = site;
  const telling = tellingFindings(site);
  const others = nearest.filter(({ verdict }) => verdict !== 'possible');
  const reaching = withoutExtent.filter(({ reaches }) => reaches);
  return (
    <Section title={<>{text(plan.name)}<span className="period">{messages.period(plan.period.from, plan.period.to)}</span></>}>
      {covering.length === 0 && (
        <p className="check-none">
          {telling.length > 0 && words.plan.noneMay}
          {telling.length === 0 && (nearest.length > 0 ? words.plan.none : words.plan.noExtent)}
        </p>
      )}
      {telling.length > 0 && <ul className="findings">{telling.map((finding) => <FindingRow key={finding.place.id} finding={finding} />)}</ul>}
      {telling.length === 0 && others.length > 0 && (
        <dl className="facts">
          <div>
            <dt>{words.plan.nearest}</dt>
            <dd>
              {others.map(({ place, edgeMetres }) => (
                <span key={place.id} className="check-near"><RecordLink record={{ type: 'place', id: place.id }} /> <span className="number">{formatLength(edgeMetres, messages)}</span></span>
              ))}
            </dd>
          </div>
        </dl>
      )}
      {reaching.length > 0 && (
        <ul className="findings" aria-label={words.plan.pointed}>
          {reaching.map(({ place, metres, uncertaintyMetres }) => (
            <li key={place.id}>
              <VerdictMark verdict="possible" />
              <span>
                <ZoneName place={place} />
                <small>{words.plan.pointedAt(formatLength(metres, messages), formatDistance(uncertaintyMetres, messages))}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {withoutExtentCount > 0 && <p className="check-silence">{words.plan.pointedNote(withoutExtentCount)}</p>}
      {unplaced.length > 0 && <Unplaced places={unplaced} />}
    </Section>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const messages = useMessages();
  const words = useWords(checkWords);
  return (
    <li>
      <VerdictMark verdict={finding.verdict} />
      <span>
        <ZoneName place={finding.place} />
        <small>{findingSentence(finding, words, messages)}</small>
      </span>
    </li>
  );
}

function ZoneName({ place }: { readonly place: Place }) {
  const lookups = useLookups();
  const { kinds } = useMessages();
  return (
    <span className="finding-name">
      <PlaceGlyph place={place} lookups={lookups} size={18} />
      <span>
        <strong><RecordLink record={{ type: 'place', id: place.id }} /></strong>{' '}
        <span className="faint">{kinds[place.kind]}</span>
        <Cite citations={place.placement?.citations ?? place.citations} />
      </span>
    </span>
  );
}

function Unplaced({ places }: { readonly places: readonly Place[] }) {
  const words = useWords(checkWords);
  return (
    <details className="check-silence">
      <summary>{words.plan.unplaced(places.length)} <span className="check-which">{words.plan.unplacedNames}</span></summary>
      <ul className="check-names">{places.map(({ id }) => <li key={id}><RecordLink record={{ type: 'place', id }} /></li>)}</ul>
    </details>
  );
}
