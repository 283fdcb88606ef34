import { useEffect, useId, useState } from 'react';
import type { Place } from '../../catalogue/catalogue';
import type { CoordinateSystem } from '../../geo/coordinate-systems';
import { distanceMetres } from '../../geo/distance';
import { labelPoint } from '../../geo/label-point';
import { useMessages, useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { formatLength } from '../../i18n/numbers';
import { useLookups } from '../../view/context';
import { boundaryOfShape, type BoundaryFile, type FileShape } from './boundary-file';

interface SystemChoiceProps {
  readonly file: BoundaryFile;
  readonly shape: FileShape;
  readonly place: Place;
  readonly chosen: CoordinateSystem | null;
  choose(system: CoordinateSystem): void;
}

const systems: readonly CoordinateSystem[] = ['wgs84', 'gcj02', 'bd09', 'epsg4547', 'epsg4526'];

/** How far from the place’s present position the shape would lie under a system, in metres; null where its numbers do not fit. */
type Distances = Partial<Record<CoordinateSystem, number | null>>;

/** Which coordinate system the file is taken to be in: as told by what, or asked, with where each would put it. */
export function SystemChoice({ file, shape, place, chosen, choose }: SystemChoiceProps) {
  const { systems: words } = useWords(boundaryWords);
  const messages = useMessages();
  const name = useId();
  const distances = useDistances(file, shape, place);
  const { from } = file.intake.system;
  const told = chosen === file.intake.system.system ? words.told[from] : words.told.nothing;
  const option = (system: CoordinateSystem): string | null => {
    const metres = distances[system];
    if (metres === undefined) return null;
    return metres === null ? words.noFit : words.away(formatLength(metres, messages));
  };
  return (
    <fieldset className="boundary-systems">
      <legend>{words.title}{chosen && <small> {told}</small>}</legend>
      {!chosen && <p role="alert">{words.ask}</p>}
      {systems.filter((system) => system === chosen || distances[system] !== null).map((system) => (
        <label key={system}>
          <input type="radio" name={name} checked={system === chosen} onChange={() => choose(system)} />
          <span>{words.names[system]} <small className="faint">{option(system)}</small></span>
        </label>
      ))}
    </fieldset>
  );
}

function useDistances(file: BoundaryFile, shape: FileShape, place: Place): Distances {
  const lookups = useLookups();
  const [distances, setDistances] = useState<Distances>({});
  const label = place.label ?? lookups.whereabouts(place)?.place.label ?? null;
  useEffect(() => {
    let wanted = true;
    const measure = async (): Promise<void> => {
      const found = await Promise.all(systems.map(async (system) => {
        const read = await boundaryOfShape(file, shape, system);
        if ('problem' in read) return [system, null] as const;
        return [system, label ? distanceTo(label, read.boundary) : undefined] as const;
      }));
      if (wanted) setDistances(Object.fromEntries(found));
    };
    void measure();
    return () => {
      wanted = false;
    };
  }, [file, shape, label]);
  return distances;
}

/** From the place’s label to the shape’s; undefined for a shape too broken to have one. */
function distanceTo(label: readonly [number, number], boundary: Parameters<typeof labelPoint>[0]): number | undefined {
  try {
    return distanceMetres(label, { type: 'Point', coordinates: labelPoint(boundary) });
  } catch {
    return undefined;
  }
}
