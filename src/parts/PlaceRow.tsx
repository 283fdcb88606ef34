import type { Place } from '../catalogue/catalogue';
import { matchIndustry, subdistrictsOf } from '../catalogue/filter';
import { useMessages, useText } from '../i18n/context';
import { PlaceGlyph } from '../symbols/PlaceGlyph';
import { useLookups, useView } from '../view/context';
import { ViewLink } from '../view/ViewLink';
import { BasisMark } from './BasisMark';

const namesShown = 2;

/** A place in a list: its mark as on the map, its name, where it is and what it is for. */
export function PlaceRow({ place, aside, showKind = false }: { place: Place; aside?: string; showKind?: boolean }) {
  const lookups = useLookups();
  const text = useText();
  const messages = useMessages();
  const subdistricts = subdistrictsOf(lookups, place).flatMap(
    (id) => lookups.catalogue.district.subdistricts.find((subdistrict) => subdistrict.id === id) ?? [],
  );
  const where = subdistricts.map((subdistrict) => text(subdistrict.name)).join(messages.listSeparator);
  const projects = lookups.projectsAt(place.id).length;
  const beside = aside ?? (projects > 0 ? `${messages.place.projects} ${projects}` : undefined);
  return (
    <li>
      <ViewLink className="row" to={{ page: { type: 'place', id: place.id } }}>
        <PlaceGlyph place={place} lookups={lookups} />
        <span className="row-text">
          <span className="row-name">{text(place.name)}</span>
          <span className="row-detail">
            {showKind && <span>{messages.kinds[place.kind]}</span>}
            {where && <span>{where}</span>}
            {!lookups.whereabouts(place) && <span className="faint">{messages.placement.none}</span>}
            <RowIndustries place={place} />
          </span>
        </span>
        {beside && <span className="row-aside">{beside}</span>}
      </ViewLink>
    </li>
  );
}

function RowIndustries({ place }: { place: Place }) {
  const lookups = useLookups();
  const { filter } = useView();
  const text = useText();
  const messages = useMessages();
  const match = filter.industry === null ? null : matchIndustry(lookups, filter.industry, place.industries);
  const statements = match
    ? (place.industries ?? []).filter((statement) => statement.industry === match.industry)
    : (place.industries ?? []);
  if (statements.length === 0) {
    const expected = place.kind === 'industrial-zone' || place.kind === 'headquarters-cluster';
    return expected ? <span className="faint">{messages.place.noIndustries}</span> : null;
  }
  return (
    <span>
      {statements.slice(0, namesShown).map((statement) => {
        const industry = lookups.find('industry', statement.industry);
        return (
          <span key={statement.industry} className="row-industry">
            <BasisMark basis={statement.basis} />
            {industry && text(industry.name)}
          </span>
        );
      })}
      {statements.length > namesShown && <span className="faint"> +{statements.length - namesShown}</span>}
      {match && match.kind !== 'same' && <span className="faint"> ({messages.industry.matches[match.kind]})</span>}
    </span>
  );
}

export function PlaceRows({ places, showKind }: { places: readonly Place[]; showKind?: boolean }) {
  return <ul className="rows">{places.map((place) => <PlaceRow key={place.id} place={place} showKind={showKind} />)}</ul>;
}
