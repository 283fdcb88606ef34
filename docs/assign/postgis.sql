-- What npm run assign answers, by PostGIS. Reads zones (GeoJSON in WGS 84, with ids) and sites (CSV with the columns
-- id, lon, lat in WGS 84), writes the result as CSV. GRID is the EPSG code of a Gauss–Krüger or UTM zone around the sites:
--
--     ZONES=zones.geojson SITES=sites.csv GRID=4547 psql --quiet --no-psqlrc -v ON_ERROR_STOP=1 -f docs/assign/postgis.sql > result.csv

set client_min_messages = warning;
create extension if not exists postgis;

\set document `cat "$ZONES"`
\set grid `echo "$GRID"`

-- Distances are measured on the grid: a transverse Mercator keeps them to 2 in 10,000 within its zone, and to
-- centimetres near its meridian. Not on geography: there PostGIS looks for the nearest edge on a sphere, and may settle
-- on one that is half a percent farther. Edges that are straight in degrees are cut short, for they bend on the grid.
create temporary table zone as
select
  place,
  coalesce(feature ->> 'id', feature -> 'properties' ->> 'id') as id,
  -- How far off the boundary may be, in metres.
  coalesce((feature -> 'properties' -> 'placement' ->> 'uncertaintyMetres')::double precision, 0) as uncertainty,
  shape,
  ST_Transform(ST_Boundary(ST_Segmentize(shape, 0.005)), :grid) as boundary
from jsonb_array_elements((:'document')::jsonb -> 'features') with ordinality as features (feature, place),
  lateral (select ST_SetSRID(ST_GeomFromGeoJSON(feature -> 'geometry'), 4326) as shape) as shapes
where feature -> 'geometry' ->> 'type' in ('Polygon', 'MultiPolygon');
create index on zone using gist (shape);
create index on zone using gist (boundary);
analyze zone;

create temporary table site (id text, lon double precision, lat double precision);
\copy site from program 'cat "$SITES"' with (format csv, header)
analyze site;

create temporary view answer as
with position as materialized (
  select id, point, ST_Transform(point, :grid) as on_grid
  from site, lateral (select ST_SetSRID(ST_MakePoint(lon, lat), 4326) as point) as points
), standing as (
  -- Zones that cover the site, their edges included, and those that may.
  select
    position.id as site, zone.place, zone.id as zone, zone.uncertainty,
    ST_Intersects(zone.shape, position.point) as covers,
    ST_Touches(zone.shape, position.point) as on_edge,
    ST_Distance(zone.boundary, position.on_grid) as metres
  from position
  join zone on ST_Intersects(zone.shape, position.point)
    or (zone.uncertainty > 0 and ST_Distance(zone.boundary, position.on_grid) < zone.uncertainty)
), summary as (
  select
    site,
    string_agg(zone, ';' order by place) filter (where covers) as covering,
    string_agg(zone, ';' order by place) as possible,
    min(metres) filter (where covers) as metres,
    bool_or(covers and not on_edge and metres >= uncertainty) as inside,
    bool_or(covers and on_edge) as on_edge
  from standing
  group by site
)
select
  position.id,
  coalesce(covering, possible, '') as zone_ids,
  case when inside then 'inside' when on_edge then 'edge' when site is not null then 'possible' else 'outside' end as assignment,
  round(coalesce(
    metres,
    (select ST_Distance(boundary, position.on_grid) from zone order by boundary <-> position.on_grid limit 1)
  )::numeric, 1) as boundary_distance_m
from position
left join summary on site = position.id;

\copy (select * from answer order by id) to stdout with (format csv, header)
