// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildCatalogue } from '../../../scripts/catalogue/build';
import { formatProblems } from '../../../scripts/catalogue/problem';

it('the district’s own data compiles without errors', () => {
  const { problems } = buildCatalogue(fileURLToPath(new URL('../../..', import.meta.url)));
  expect(formatProblems(problems.filter(({ severity }) => severity === 'error'))).toBe('');
});
