import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlay } from '../../../../src/geo/boundary/clip';
import { hasErrors, validate } from '../../../../src/geo/boundary/validate';
import { nowhere, square, star, tangle } from './shapes';
const onGrid = () => tangle().map((b) => validate(b, nowhere)).filter(({ boundary, findings }) => boundary !== null && !hasErrors(findings)).map(({ boundary }) => boundary ?? square);
it('never fails', () => {
  let failed = 0;
  fc.assert(fc.property(fc.oneof(star(), onGrid()), fc.oneof(star(), onGrid()), (a, b) => { const o = overlay(a, b); if (o.common === 'failed' || o.onlyOne === 'failed' || o.onlyOther === 'failed') { failed += 1; if (failed < 3) console.log(JSON.stringify([a.coordinates, b.coordinates]), Object.entries(o).map(([k, v]) => `${k} ${v === 'failed'}`).join()); } }), { numRuns: 8000 });
  console.log('failed', failed); expect(failed).toBe(0);
}, 200000);
