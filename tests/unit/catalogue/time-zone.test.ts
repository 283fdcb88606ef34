import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { districtFileSchema } from '../../../src/catalogue/schema/district';

const text = { zh: '甲', en: 'A' };
const accepts = (timeZone: unknown): boolean =>
  v.is(districtFileSchema, { id: 'a', name: text, title: text, description: text, subdistricts: [], ...(timeZone !== undefined && { timeZone }) });

describe('the time zone of a district', () => {
  it('is one of the IANA database, or left out', () => {
    expect([undefined, 'Europe/Lisbon', 'Asia/Shanghai'].map(accepts)).toEqual([true, true, true]);
    expect(['', 'Nowhere/At-all', 8].map(accepts)).toEqual([false, false, false]);
  });
});
