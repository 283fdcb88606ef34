import { baseFeaturesOf } from '../../catalogue/base-features';
import type { BaseKind, Catalogue } from '../../catalogue/catalogue';
import type { Frame } from '../../geo/mercator';
import type { Display } from '../display';
import { pathOf } from '../instant/paths';

interface FigureGroundProps {
  readonly catalogue: Catalogue;
  readonly frame: Frame;
  readonly display: Display;
  readonly overBaseMap: boolean;
}

const terrain: readonly BaseKind[] = ['green', 'water', 'waterway', 'road', 'subdistrict-boundary'];

/** The ground of a figure: the district lifted out of the paper, water and roads where there are any, and the rail. */
export function FigureGround({ catalogue: { base }, frame, display, overBaseMap }: FigureGroundProps) {
  const pathsOf = (kind: BaseKind): string[] => baseFeaturesOf(base, kind).map(({ geometry }) => pathOf(display.shift(geometry), frame));
  const outlines = pathsOf('district-outline');
  if (overBaseMap) {
    return outlines.map((path, index) => (
      <g key={index}>
        <path className="figure-land-casing" d={path} />
        <path className="figure-land-edge" d={path} />
      </g>
    ));
  }
  return (
    <>
      {outlines.map((path, index) => (
        <g key={index}>
          <path className="figure-shade" d={path} />
          <path className="figure-shade figure-shade--near" d={path} />
          <path className="figure-land" d={path} />
        </g>
      ))}
      {terrain.map((kind) => pathsOf(kind).map((path, index) => <path key={`${kind} ${index}`} className={`figure-${kind}`} d={path} />))}
      {outlines.map((path, index) => <path key={index} className="figure-land-edge" d={path} />)}
      {baseFeaturesOf(base, 'rail-line').map(({ geometry, properties }, index) => (
        <path
          key={index} className={properties.line === 'HSR' ? 'figure-rail figure-rail--high-speed' : 'figure-rail'}
          d={pathOf(geometry, frame)} stroke={properties.colour}
        />
      ))}
    </>
  );
}
