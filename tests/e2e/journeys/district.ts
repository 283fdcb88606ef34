import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Catalogue, Industry, LonLat, Place, Plan, Project } from '../../../src/catalogue/catalogue';

type Area = Place & { geometry: Polygon | MultiPolygon; label: LonLat };

const isArea = (place: Place): place is Area => place.label !== null && (place.geometry?.type === 'Polygon' || place.geometry?.type === 'MultiPolygon');

/** Letters as a keyboard without marks types them. */
const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{Mark}/gu, '');

/** Takes what must be there; says what the district has not. */
function the<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`the journeys need ${what}`);
  return found;
}

/**
 * What the journeys need to know of a district, read from the catalogue of its built site: whatever it is called and
 * wherever it lies.
 */
export class DistrictData {
  readonly catalogue: Catalogue;

  constructor(site: string) {
    const folder = join(site, 'data');
    const file = the(readdirSync(folder).find((name) => /^catalogue-[0-9a-f]+\.json$/.test(name)), `a catalogue in ${folder}`);
    this.catalogue = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Catalogue;
  }

  /** The plan that is shown first. */
  get plan(): Plan {
    return the(this.catalogue.plans[0], 'a plan');
  }

  get otherPlan(): Plan {
    return the(this.catalogue.plans[1], 'a second plan');
  }

  /** Zones and headquarters of the first plan that have a position. */
  get zones(): Place[] {
    const zones = this.placesOf(this.plan).filter(({ kind, label }) => label !== null && (kind === 'industrial-zone' || kind === 'headquarters-cluster'));
    if (zones.length < 3) throw new Error('the journeys need three zones');
    return zones;
  }

  placesOf(plan: Plan): Place[] {
    return this.catalogue.places.filter((place) => place.plans.includes(plan.id) && plan.layers.includes(place.layer));
  }

  /** A zone drawn as an area, whose middle lies in no other area of its plan, and far enough within it to be certain. */
  get area(): Area {
    const areas = this.placesOf(this.plan).filter(isArea);
    return the(areas.find((area) => area.kind === 'industrial-zone' && areas.every((other) => booleanPointInPolygon([...area.label], other.geometry) === (other === area))), 'a zone drawn as an area');
  }

  /** Metres from a position to an area’s boundary, by another’s arithmetic. */
  metresToEdge(position: LonLat, { geometry }: Area): number {
    return Math.abs(pointToPolygonDistance([...position], geometry, { units: 'meters' }));
  }

  /** A zone that the documents give an industry, and that industry. */
  get meant(): { zone: Place; industry: Industry } {
    const zone = the(this.zones.find(({ industries }) => industries?.length), 'a zone with an industry');
    return { zone, industry: the(this.catalogue.industries.find(({ id }) => id === zone.industries?.[0]?.industry), 'its industry') };
  }

  /** A project and a place that it is linked to. */
  get built(): { project: Project; place: Place } {
    for (const project of this.catalogue.projects) {
      const place = this.catalogue.places.find(({ id, label }) => label !== null && project.places?.some((linked) => linked.place === id));
      if (place) return { project, place };
    }
    throw new Error('the journeys need a project with a place');
  }

  /** A zone whose English name can be typed without marks, and that name so typed. */
  get plainlyTyped(): { zone: Place; typed: string } {
    const named = this.zones.map((zone) => ({ zone, typed: withoutMarks(zone.name.en) })).filter(({ typed }) => /^[\w '-]+$/.test(typed));
    return the(named.find(({ zone, typed }) => typed !== zone.name.en) ?? named[0], 'a zone with a name that can be typed');
  }
}

/** A regular expression that a name alone fulfils, from its beginning. */
export const beginning = (name: string): RegExp => new RegExp(`^${name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
