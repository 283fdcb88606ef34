import type { Industry } from '../../catalogue/catalogue';
import { useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { Section } from '../../parts/Section';

/** The industry systems, each with its industries and their parts. */
export function IndustryList() {
  const lookups = useLookups();
  const text = useText();
  const { systems, industries } = lookups.catalogue;
  return systems.map((system) => {
    const members = industries.filter((industry) => industry.system === system.id && industry.parent === undefined);
    return (
      <Section key={system.id} title={text(system.name)} count={members.length || undefined} note={system.note && text(system.note)}>
        <ul className="rows">
          {members.map((industry) => (
            <li key={industry.id}>
              <IndustryRow industry={industry} />
              {lookups.childrenOf(industry.id).length > 0 && (
                <ul className="rows rows-inner">
                  {lookups.childrenOf(industry.id).map((part) => <li key={part.id}><IndustryRow industry={part} /></li>)}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}

function IndustryRow({ industry }: { industry: Industry }) {
  const messages = useMessages();
  const text = useText();
  const focus = (industry.focus ?? []).map(text).join(messages.listSeparator);
  return (
    <ViewLink className="row" to={{ page: { type: 'industry', id: industry.id } }}>
      <span className="row-text">
        <span className="row-name">{text(industry.name)}</span>
        {focus && <span className="row-detail row-clipped"><span>{focus}</span></span>}
      </span>
      {industry.hosts?.includesDistrict && <span className="row-aside">{messages.industry.hostsHere}</span>}
    </ViewLink>
  );
}
