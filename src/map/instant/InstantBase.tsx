import { baseFeaturesOf } from '../../catalogue/base-features';
import type { BaseFeature, BaseFeatureOf, BaseKind } from '../../catalogue/catalogue';
import { useText } from '../../i18n/context';
import { withinFrame, type Frame, type LonLat } from '../../geo/mercator';
import { useLookups } from '../../view/context';
import { pathOf, percentOf } from './paths';

function useBaseFeatures<K extends BaseKind>(kind: K): BaseFeatureOf<K>[] {
  const { catalogue } = useLookups();
  return baseFeaturesOf(catalogue.base, kind);
}

/** The ground: the district lifted out of the paper, and its rail. */
export function InstantBase({ whole }: { whole: Frame }) {
  const outlines = useBaseFeatures('district-outline');
  const rails = useBaseFeatures('rail-line');
  return (
    <g aria-hidden="true">
      {outlines.map((outline, index) => {
        const path = pathOf(outline.geometry, whole);
        return (
          <g key={index}>
            <path className="instant-shade" d={path} />
            <path className="instant-land" d={path} />
          </g>
        );
      })}
      {rails.map((rail, index) => (
        <path
          key={index}
          className={rail.properties.line === 'HSR' ? 'instant-rail instant-rail--high-speed' : 'instant-rail'}
          d={pathOf(rail.geometry, whole)}
          stroke={rail.properties.colour}
        />
      ))}
    </g>
  );
}

interface InstantBaseLabelsProps {
  readonly frame: Frame;
  readonly closeUp: boolean;
  /** Where names of places stand; quiet names give way to them. */
  readonly occupied: readonly LonLat[];
}

/** Shares of the frame’s side within which two names would run into each other. */
const crowded = { across: 0.1, down: 0.05 };

function isClear(position: LonLat, frame: Frame, occupied: readonly LonLat[]): boolean {
  const here = withinFrame(frame, position);
  return occupied.every((other) => {
    const there = withinFrame(frame, other);
    return Math.abs(here.x - there.x) > crowded.across || Math.abs(here.y - there.y) > crowded.down;
  });
}

/** Stations, and the quiet names of subdistricts, neighbours and waters. */
export function InstantBaseLabels({ frame, closeUp, occupied }: InstantBaseLabelsProps) {
  const text = useText();
  const stations = useBaseFeatures('station');
  const subdistricts = useBaseFeatures('subdistrict-label');
  const neighbours = useBaseFeatures('neighbour-label');
  const waters = useBaseFeatures('water-label');
  const at = (feature: BaseFeature): { x: string; y: string } | null =>
    feature.geometry.type === 'Point' ? percentOf(frame, feature.geometry.coordinates as unknown as LonLat) : null;
  const names = (features: readonly BaseFeatureOf<'subdistrict-label' | 'neighbour-label' | 'water-label'>[], className: string) =>
    features.map((feature, index) => {
      const position = at(feature);
      return position && (
        <text key={index} className={className} x={position.x} y={position.y} textAnchor="middle">
          {text(feature.properties.name)}
        </text>
      );
    });
  return (
    <g aria-hidden="true" pointerEvents="none">
      {names(waters, 'instant-neighbour')}
      {names(neighbours, 'instant-neighbour')}
      {names(subdistricts.filter(({ geometry }) => geometry.type === 'Point' && isClear(geometry.coordinates as unknown as LonLat, frame, occupied)), 'instant-subdistrict')}
      {stations.map((station, index) => {
        const position = at(station);
        return position && (
          <circle key={index} className="instant-station" cx={position.x} cy={position.y} r={(station.properties.lines?.length ?? 1) > 1 ? 3.4 : 2.4} />
        );
      })}
      {closeUp && stations.map((station, index) => {
        const position = at(station);
        return position && (
          <text key={index} className="instant-station-name" x={position.x} y={position.y} dx="7" dy="4">
            {text(station.properties.name)}
          </text>
        );
      })}
    </g>
  );
}
