import { lazy, Suspense, useMemo } from 'react';
import { citationsWithin } from '../../catalogue/citations';
import type { Place } from '../../catalogue/catalogue';
import { institutionKinds, siteKinds } from '../../catalogue/kinds';
import type { Lookups } from '../../catalogue/lookups';
import { useLanguage, useMessages, useText } from '../../i18n/context';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useLookups } from '../../view/context';
import type { ListId } from '../../view/view';
import { AttributeList } from '../../parts/AttributeList';
import { BasisKey } from '../../parts/BasisMark';
import { IndustryStatements } from '../../parts/IndustryStatements';
import { NoteList } from '../../parts/NoteList';
import { OrganisationStatements } from '../../parts/OrganisationStatements';
import { PageHeading } from '../../parts/PageHeading';
import { PlaceRows } from '../../parts/PlaceRow';
import { ProjectRows } from '../../parts/ProjectRows';
import { Section } from '../../parts/Section';
import { ShortlistButton } from '../../parts/ShortlistButton';
import { SourceList } from '../../parts/SourceList';
import { Cite, PageSources } from '../../parts/sources';
import { PlaceFacts } from './PlaceFacts';
import { PlaceLineage } from './PlaceLineage';
import { PlacePlacement } from './PlacePlacement';
import { PlaceSteps } from './PlaceSteps';
import { PlaceUnknowns } from './PlaceUnknowns';

/** It measures distances, and what it measures with is heavy. */
const PlaceSurroundings = lazy(() => import('./PlaceSurroundings'));

/** Everything said of one place, each statement with its basis and source. */
export function PlacePage({ id }: { id: string }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const place = lookups.find('place', id);
  const citations = useMemo(() => (place ? citationsOf(place, lookups) : []), [place, lookups]);
  if (!place) return null;
  const plan = lookups.plan(place.plans[0] ?? '');
  const parts = lookups.partsOf(id);
  const guests = lookups.guestsOf(id).filter((guest) => !parts.includes(guest));
  const projects = lookups.projectsAt(id);
  const structural = !siteKinds.has(place.kind);

  return (
    <PageSources citations={citations}>
      <PageHeading
        list={listOf(place)}
        eyebrow={<>{messages.kinds[place.kind]}{place.number !== undefined && structural && <> · {place.number}</>}{plan && <> · {text(plan.shortName)}</>}</>}
        title={text(place.name)}
        subtitle={language === 'en' ? place.name.zh : place.name.en}
        beside={<PlaceSteps place={place} />}
      />
      {place.role && <p className="role">{text(place.role.value)}<Cite citations={place.role.citations} /></p>}
      <p className="place-actions"><ShortlistButton place={place} /></p>
      <PlaceFacts place={place} />
      {(structural || place.industries) && (
        <Section title={messages.place.industries}>
          {place.industries?.length
            ? <IndustryStatements statements={place.industries} />
            : <p className="faint">{messages.place.noIndustries}</p>}
        </Section>
      )}
      {(structural || projects.length > 0) && (
        <Section title={messages.place.projects} count={projects.length || undefined}>
          {projects.length > 0
            ? <ProjectRows projects={projects} place={id} />
            : <p className="faint">{messages.place.noProjects}</p>}
        </Section>
      )}
      {place.attributes && <AttributeList attributes={place.attributes} />}
      {parts.length > 0 && <Section title={messages.place.parts} count={parts.length}><PlaceRows places={parts} /></Section>}
      {guests.length > 0 && <Section title={messages.place.guests} count={guests.length}><PlaceRows places={guests} showKind /></Section>}
      <OrganisationStatements statements={place.organisations} />
      <ErrorBoundary fallback={<p className="notice" role="alert">{messages.errors.crashed}</p>}>
        <Suspense fallback={null}><PlaceSurroundings place={place} /></Suspense>
      </ErrorBoundary>
      <PlaceLineage place={place} />
      <PlacePlacement place={place} />
      <NoteList notes={place.notes} />
      <PlaceUnknowns place={place} />
      <SourceList />
      <BasisKey />
      <p className="checked">{messages.place.checked(place.checked)}</p>
    </PageSources>
  );
}

function citationsOf(place: Place, lookups: Lookups): string[] {
  const group = lookups.plan(place.plans[0] ?? '')?.groups.find((candidate) => candidate.id === place.group);
  const links = lookups.projectsAt(place.id).flatMap((project) => (project.places ?? []).filter((link) => link.place === place.id));
  const figures = lookups.catalogue.measures.flatMap((measure) => measure.figures.filter(({ places }) => places?.includes(place.id)));
  return citationsWithin([place, group, links, lookups.lineageOf(place.id), figures]);
}

/** The list that a place’s page leads back to; the front page for structures of a plan. */
function listOf(place: Place): ListId | undefined {
  if (place.kind === 'facility') return 'facilities';
  if (place.kind === 'park' || place.kind === 'base' || place.kind === 'landmark') return 'parks';
  return institutionKinds.has(place.kind) ? 'institutions' : undefined;
}
