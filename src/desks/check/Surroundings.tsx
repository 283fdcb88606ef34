import { concerned, type SiteReport } from '../../assignment/site-report';
import { useMessages, useText, useWords } from '../../i18n/context';
import { checkWords } from '../../i18n/desks/check';
import { formatDistance, formatLength } from '../../i18n/numbers';
import { IndustryStatements } from '../../parts/IndustryStatements';
import { PlaceRow } from '../../parts/PlaceRow';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';
import { Statement } from '../../parts/Statement';
import { useLookups } from '../../view/context';

/** What the zones that cover the site, or may, are meant for. */
export function SiteIndustries({ report }: { readonly report: SiteReport }) {
  const words = useWords(checkWords);
  const zones = [...new Set(report.plans.flatMap(concerned))];
  const stated = zones.filter(({ industries }) => industries && industries.length > 0);
  const silent = zones.filter((zone) => !stated.includes(zone));
  return (
    <Section title={words.industries.title} note={zones.length > 0 && words.industries.note}>
      {zones.length === 0 && <p className="faint">{words.industries.noZone}</p>}
      {stated.map((zone) => (
        <div key={zone.id} className="check-industries">
          <h3><RecordLink record={{ type: 'place', id: zone.id }} /></h3>
          <IndustryStatements statements={zone.industries ?? []} />
        </div>
      ))}
      {silent.length > 0 && (
        <p className="check-silence">
          {silent.map(({ id }) => <span key={id} className="check-near"><RecordLink record={{ type: 'place', id }} /></span>)} {words.industries.none}
        </p>
      )}
    </Section>
  );
}

/** Facilities, parks and stations around the site. */
export function SiteNearby({ report }: { readonly report: SiteReport }) {
  const words = useWords(checkWords);
  const messages = useMessages();
  const text = useText();
  const lineNames = (lines: readonly string[] | undefined): string =>
    (lines ?? []).map((line) => (line === 'HSR' ? messages.map.railway : messages.place.line(line))).join(messages.listSeparator);
  return (
    <>
      <Section title={words.nearby.title} note={words.nearby.note}>
        <ul className="rows">
          {report.nearby.map(({ item, metres }) => {
            const uncertainty = item.placement?.uncertaintyMetres ?? 0;
            const aside = `${formatLength(metres, messages)}${uncertainty > 0 ? ` ${words.uncertain(formatDistance(uncertainty, messages))}` : ''}`;
            return <PlaceRow key={item.id} place={item} aside={aside} showKind />;
          })}
        </ul>
      </Section>
      {report.stations.length > 0 && (
        <Section title={messages.place.stations}>
          <ul className="stations">
            {report.stations.map(({ item, metres }) => (
              <li key={item.properties.name.zh}>
                <span>{text(item.properties.name)}</span>
                <span className="faint">{lineNames(item.properties.lines)}</span>
                <span className="row-aside">{formatLength(metres, messages)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** How the zones named go on in other plans, and where they come from. */
export function SiteLineage({ report }: { readonly report: SiteReport }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  if (report.lineage.length === 0) return null;
  return (
    <Section title={messages.place.lineage}>
      <ul className="statements">
        {report.lineage.map(({ place, link, other }) => {
          const plan = other && lookups.plan(other.plans[0] ?? '');
          const newer = link.to === place.id;
          return (
            <Statement key={`${place.id} ${link.from} ${link.to ?? ''}`} basis={link.basis} citations={link.citations} note={link.reason}>
              <RecordLink record={{ type: 'place', id: place.id }} />{' '}
              {newer ? messages.lineage.from[link.relation] : messages.lineage[link.relation]}{' '}
              {other && <RecordLink record={{ type: 'place', id: other.id }} />}
              {plan && <small className="faint"> {text(plan.shortName)}</small>}
            </Statement>
          );
        })}
      </ul>
    </Section>
  );
}
