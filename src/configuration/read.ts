import * as v from 'valibot';
import { checkBaseMap } from './check-base-map';
import { defaultConfiguration } from './defaults';
import { embedded } from './embedded';
import { expecting } from './expectation';
import { mend, type Remedy } from './mend';
import { quote } from './path';
import { objectOf } from './primitives';
import type { KeyProblem } from './problem';
import { baseMapSchema, configurationSchema } from './schema';
import type { BaseMap, Configuration } from './types';

/** All but the base maps, which are read one by one: a broken one must not take the others along. */
const frameSchema = objectOf({ ...configurationSchema.entries, baseMaps: v.optional(v.array(v.unknown(), expecting('list')), []) });

const waysToReach = ['url', 'email', 'telephone'];

const remedyInFrame: Remedy = (wrong) => {
  if (wrong.length === 0) return null;
  const depth = wrong[0] === 'contact' && waysToReach.includes(String(wrong[1])) ? 2 : 1;
  return { leaveOut: wrong.slice(0, depth), instead: depth === 2 ? 'ignored' : 'default' };
};

/** Only what a wrong guess of ours does no harm to: never whose map it is, nor where it lies. */
const harmless = ['tileSize', 'minZoom', 'maxZoom'];

const remedyInBaseMap: Remedy = (wrong) =>
  harmless.includes(String(wrong[0])) ? { leaveOut: wrong.slice(0, 1), instead: 'default' } : null;

function readBaseMaps(values: readonly unknown[]): { baseMaps: BaseMap[]; problems: KeyProblem[] } {
  const baseMaps: BaseMap[] = [];
  const problems: KeyProblem[] = [];
  values.forEach((value, index) => {
    const read = mend(baseMapSchema, value, ['baseMaps', index], remedyInBaseMap);
    problems.push(...read.problems);
    if (!read.output) return;
    const checked = checkBaseMap(read.output, ['baseMaps', index], baseMaps.map(({ id }) => id));
    problems.push(...checked.problems);
    if (checked.baseMap) baseMaps.push(checked.baseMap);
  });
  return { baseMaps, problems };
}

/**
 * Reads a configuration from parsed JSON. Never throws: a key that is wrong falls back to its default, a broken base
 * map is left out alone, everything else stands, and each such case is a problem.
 */
export function readConfiguration(value: unknown): { configuration: Configuration; problems: KeyProblem[] } {
  const frame = mend(frameSchema, value, [], remedyInFrame);
  // To Valibot a list would do: it is an object, too, and nothing is required of this one.
  if (!frame.output || Array.isArray(value)) {
    const whole: KeyProblem = { reason: 'key', path: '', found: quote(value), expectation: 'object', choices: [], instead: 'default' };
    return { configuration: defaultConfiguration, problems: [whole] };
  }
  const { $schema: _, baseMaps: values, baseMap, ...rest } = frame.output;
  const { baseMaps, problems } = readBaseMaps(values);
  const choices = [embedded, ...baseMaps.map(({ id }) => id)];
  const known = choices.includes(baseMap);
  const unknown: KeyProblem = {
    reason: 'key', path: 'baseMap', found: quote(baseMap), expectation: 'choice', choices, instead: 'embedded',
  };
  return {
    configuration: { ...rest, baseMap: known ? baseMap : embedded, baseMaps },
    problems: [...frame.problems, ...problems, ...(known ? [] : [unknown])],
  };
}
