import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { districtRoot } from '../../../scripts/district-root';

const second = join(import.meta.dirname, '../../fixtures/second-district');

it('is the project’s own folder where none is named', () => {
  expect(districtRoot('/project', undefined)).toBe('/project');
  expect(districtRoot('/project', '')).toBe('/project');
});

it('is the folder that is named, and must be there', () => {
  expect(districtRoot('/project', second)).toBe(resolve(second));
  expect(() => districtRoot('/project', join(second, 'nowhere'))).toThrow(/DISTRICT names .*nowhere, which is not there/);
});
