import { useMemo } from 'react';
import { citationsWithin } from '../../catalogue/citations';
import type { Industry, Place, Project } from '../../catalogue/catalogue';
import { matchIndustry } from '../../catalogue/filter';
import type { DirectedLink } from '../../catalogue/industry-matching';
import { useLanguage, useMessages, useText } from '../../i18n/context';
import { useLookups, useView } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { ProjectRow } from '../browse/ProjectList';
import { BasisMark } from '../../parts/BasisMark';
import { Facts, type Fact } from '../../parts/Facts';
import { PageHeading } from '../../parts/PageHeading';
import { PlaceRows } from '../../parts/PlaceRow';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';
import { SourceList } from '../../parts/SourceList';
import { Cite, PageSources } from '../../parts/sources';
import { Statement } from '../../parts/Statement';

/** One industry of one system: its focus, its counterparts elsewhere, and the places and projects that answer to it. */
export function IndustryPage({ id }: { id: string }) {
  const lookups = useLookups();
  const { filter } = useView();
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const industry = lookups.find('industry', id);
  const links = lookups.matching.linksOf(id);
  const citations = useMemo(() => citationsWithin([industry, links]), [industry, links]);
  if (!industry) return null;
  const system = lookups.system(industry.system);
  const answers = ({ industries }: Place | Project): boolean => matchIndustry(lookups, id, industries) !== null;
  const places = lookups.catalogue.places.filter(answers);
  const projects = lookups.catalogue.projects.filter(answers);
  const parts = lookups.childrenOf(id);
  return (
    <PageSources citations={citations}>
      <PageHeading
        list="industries"
        eyebrow={system && text(system.name)}
        title={text(industry.name)}
        subtitle={language === 'en' ? industry.name.zh : industry.name.en}
      />
      <Facts facts={factsOf(industry)} />
      {industry.focus && (
        <Section title={<>{messages.industry.focus}<Cite citations={industry.citations} /></>}>
          <ul className="terms">{industry.focus.map((term, index) => <li key={index}>{text(term)}</li>)}</ul>
        </Section>
      )}
      {parts.length > 0 && (
        <Section title={messages.industry.part}>
          <ul className="statements">{parts.map((part) => <li key={part.id}><RecordLink record={{ type: 'industry', id: part.id }} /></li>)}</ul>
        </Section>
      )}
      <Hosts industry={industry} />
      <Crosswalk links={links} />
      <Section title={messages.industry.places} count={places.length || undefined}>
        {places.length === 0
          ? <p className="faint">{messages.industry.noPlaces}</p>
          : (
            <>
              <p>
                <ViewLink className="button" to={{ filter: { ...filter, industry: id }, page: { type: 'home' } }}>{messages.industry.filterBy}</ViewLink>
              </p>
              <PlaceRows places={places} showKind />
            </>
          )}
      </Section>
      {projects.length > 0 && (
        <Section title={messages.industry.projects} count={projects.length}>
          <ul className="rows">{projects.map((project) => <ProjectRow key={project.id} project={project} />)}</ul>
        </Section>
      )}
      <IndustryNotes industry={industry} />
      <SourceList />
    </PageSources>
  );

  function factsOf({ parent, aliases }: Industry): Fact[] {
    return [
      ...(parent ? [{ name: messages.industry.whole, value: <RecordLink record={{ type: 'industry', id: parent }} /> }] : []),
      ...(aliases?.length ? [{ name: messages.place.otherNames, value: aliases.join(messages.listSeparator) }] : []),
    ];
  }
}

function Hosts({ industry: { hosts } }: { industry: Industry }) {
  const messages = useMessages();
  const text = useText();
  if (!hosts) return null;
  const verdict = hosts.includesDistrict === null
    ? messages.industry.hostsNone
    : hosts.includesDistrict ? messages.industry.hostsHere : messages.industry.hostsElsewhere;
  return (
    <Section title={messages.industry.hosts}>
      <p>
        <BasisMark basis={hosts.basis} /> <strong>{verdict}</strong><Cite citations={hosts.citations} />
      </p>
      {hosts.districts.length > 0 && <p>{hosts.districts.map(text).join(messages.listSeparator)}</p>}
      {hosts.note && <p className="section-note">{text(hosts.note)}</p>}
    </Section>
  );
}

function Crosswalk({ links }: { links: readonly DirectedLink[] }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  return (
    <Section title={messages.industry.crosswalk} count={links.length || undefined}>
      {links.length === 0 && <p className="faint">{messages.industry.noCrosswalk}</p>}
      <ul className="statements">
        {links.map(({ to, relation, link }) => {
          const system = lookups.system(lookups.find('industry', to)?.system ?? '');
          return (
            <Statement key={`${to} ${relation}`} basis={link.basis} citations={link.citations} note={link.reason}>
              {messages.industry.relations[relation]} <RecordLink record={{ type: 'industry', id: to }} />
              {system && <small className="faint"> {text(system.shortName)}</small>}
            </Statement>
          );
        })}
      </ul>
    </Section>
  );
}

function IndustryNotes({ industry }: { industry: Industry }) {
  const messages = useMessages();
  const text = useText();
  if (!industry.notes?.length) return null;
  return (
    <Section title={messages.place.notes}>
      <ul className="notes">
        {industry.notes.map((note, index) => (
          <li key={index}><span><BasisMark basis={note.basis} /> {text(note.text)}<Cite citations={note.citations} /></span></li>
        ))}
      </ul>
    </Section>
  );
}
