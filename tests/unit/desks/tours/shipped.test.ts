import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalogue, buildFromTexts } from '../../../../scripts/catalogue/build';
import { formatProblem } from '../../../../scripts/catalogue/problem';
import { createLookups } from '../../../../src/catalogue/lookups';
import { readTourFile } from '../../../../src/desks/tours/making/read-tour-file';
import { isWhole, lostParts } from '../../../../src/desks/tours/step-view';
import { secondsOf } from '../../../../src/desks/tours/texts';
import { textOfTour } from '../../../../src/desks/tours/tour-file';
import { smallDistrict, withValues } from '../../catalogue/small-district';

const { catalogue, tours } = buildCatalogue(join(import.meta.dirname, '../../../..'));
if (!catalogue) throw new Error('the catalogue does not compile');
const lookups = createLookups(catalogue);

describe('the tours that come with the product', () => {
  it('are three', () => expect(tours.map(({ id }) => id)).toEqual(['five-minutes', 'for-manufacturing', 'for-research']));

  it.each(tours.map((tour) => [tour.id, tour] as const))('%s has eight to twelve steps, all of it there, every statement cited, and is a file that the browser reads', (_, tour) => {
    expect(tour.steps.length).toBeGreaterThanOrEqual(8);
    expect(tour.steps.length).toBeLessThanOrEqual(12);
    for (const step of tour.steps) {
      expect(isWhole(lostParts(step, lookups))).toBe(true);
      expect(step.body.length).toBeGreaterThan(0);
      for (const { citations = [], basis } of step.body) {
        expect(citations.length).toBeGreaterThan(0);
        // What a report says is not what a plan states.
        expect(basis === 'reported').toBe(citations.some((citation) => !citation.includes('#')));
      }
    }
    expect(readTourFile(textOfTour(tour))).toEqual({ tour });
  });

  it('shows the whole space in five minutes', () => {
    const [tour] = tours;
    const seconds = tour?.steps.reduce((sum, step) => sum + secondsOf(step, 'zh-CN'), 0);
    expect(seconds).toBe(300);
  });
});

describe('the compiler', () => {
  const path = 'data/tours/ladders.json';
  const says = (values: Record<string, unknown>): string[] => buildFromTexts(withValues(path, values)).problems.map(formatProblem);

  it('keeps tours apart from the catalogue', () => {
    const built = buildFromTexts(smallDistrict);
    expect(built.tours.map(({ id, steps }) => [id, steps.length])).toEqual([['ladders', 3]]);
    expect(built.tours[0]).not.toHaveProperty('$schema');
    const without = new Map([...smallDistrict].filter(([file]) => file !== path));
    expect(buildFromTexts(without)).toEqual({ ...built, tours: [] });
  });

  it.each([
    [{ 'steps.1.places.0': 'iz-nowhere' }, /there is no place "iz-nowhere"/],
    [{ 'steps.1.plan': 'zone' }, /steps\[1\]\.plan: there is no plan "zone"; should be the id of a plan such as "zones"/],
    [{ 'steps.1.layers.0.id': 'nothing' }, /there is no layer "nothing"/],
    [{ 'steps.0.body.0.citations.0': 'zone-plan#9' }, /"zone-plan" has no section "9"/],
    [{ 'steps.0.body.0.citations': [] }, /steps\[0\]\.body\[0\]\.citations: has 0; should cite at least one source/],
    [{ 'steps.0.title.en': ' ' }, /steps\[0\]\.title\.en: is empty/],
    [{ id: 'steps' }, /id: is "steps"; should be the file’s name, "ladders"/],
  ])('refuses %j', (values, line) => expect(says(values).join('\n')).toMatch(line));
});
