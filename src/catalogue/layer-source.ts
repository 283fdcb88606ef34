import type { Catalogue, Place } from './catalogue';
import type { LayerFile, PlaceFeature, PlaceProperties } from './schema/places';

/** The members of a place in its layer’s file, in the order in which the files write them: that of the schema. */
const memberOrder = Object.keys({
  name: 0, shortName: 0, aliases: 0, kind: 0, plans: 0, group: 0, number: 0, parent: 0, host: 0, field: 0, subdistricts: 0,
  role: 0, industries: 0, organisations: 0, attributes: 0, notes: 0, placement: 0, checked: 0, citations: 0,
} satisfies Record<keyof PlaceProperties, 0>) as (keyof PlaceProperties)[];

const schemaOfLayers = '../schemas/layer.schema.json';

/** What was typed: no member that the compiler reads off the drawing or derives. */
function propertiesOf(place: Place): PlaceProperties {
  const typed = place.typedIndustries ?? place.industries ?? [];
  const members = { ...place, industries: typed.length > 0 ? typed : undefined };
  return Object.fromEntries(memberOrder.flatMap((key) => (members[key] === undefined ? [] : [[key, members[key]]]))) as unknown as PlaceProperties;
}

const featureOf = (place: Place): PlaceFeature =>
  ({ type: 'Feature', id: place.id, geometry: place.geometry, properties: propertiesOf(place) });

/** A layer as its file under data/layers states it, read back from the compiled catalogue; null where there is no such layer. */
export function layerSource(catalogue: Catalogue, layerId: string): LayerFile | null {
  const layer = catalogue.layers.find(({ id }) => id === layerId);
  if (!layer) return null;
  const places = new Map(catalogue.places.map((place) => [place.id, place]));
  return {
    $schema: schemaOfLayers,
    type: 'FeatureCollection',
    name: layer.id,
    title: layer.title,
    ...(layer.licence && { licence: layer.licence }),
    features: layer.features.flatMap((id) => {
      const place = places.get(id);
      return place ? [featureOf(place)] : [];
    }),
  };
}
