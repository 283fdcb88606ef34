import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { linkTarget, readable } from '../../../../src/desks/brief/link';
import { qrPath } from '../../../../src/desks/brief/qr-path';
import { printedOf } from '../../../../src/desks/brief/subject';
import { emptyWork } from '../../../../src/desks/brief/work';
import { smallLookups } from '../../support';

const lookups = smallLookups();
const shortlist = ['iz-south', 'library'];
const told = { ...emptyWork, guest: '梯子公司', date: '2026-11-27', note: 'between us' };

/** What a reader of codes makes of a path: each module as a square of so many pixels. */
function scan({ path, side }: { path: string; side: number }): string {
  const pixels = 4;
  const width = side * pixels;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < pixels; row += 1) {
      for (let column = 0; column < pixels; column += 1) {
        const at = ((Number(y) * pixels + row) * width + Number(x) * pixels + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return decodeQR({ width, height: width, data });
}

describe('what is printed', () => {
  it('is the place the desk was opened for, else the shortlist, else the poster', () => {
    expect(printedOf(lookups, { shortlist }, 'iz-north', emptyWork)).toMatchObject({ subject: 'place', places: [{ id: 'iz-north' }], possible: ['place', 'shortlist', 'poster'] });
    expect(printedOf(lookups, { shortlist }, undefined, emptyWork)).toMatchObject({ subject: 'shortlist', places: [{ id: 'iz-south' }, { id: 'library' }] });
    expect(printedOf(lookups, { shortlist: [] }, undefined, emptyWork)).toMatchObject({ subject: 'poster', places: [], possible: ['poster'] });
  });

  it('is what was asked for, where there is something to print', () => {
    expect(printedOf(lookups, { shortlist }, 'iz-north', { ...emptyWork, subject: 'poster' }).subject).toBe('poster');
    expect(printedOf(lookups, { shortlist: [] }, 'iz-north', { ...emptyWork, subject: 'shortlist' }).subject).toBe('place');
  });
});

describe('the link on a sheet', () => {
  const place = printedOf(lookups, { shortlist: [] }, 'iz-north', emptyWork);
  const list = printedOf(lookups, { shortlist }, undefined, emptyWork);

  it('leads to the same places, and tells nothing of the visitor', () => {
    expect(linkTarget(place, told)).toMatchObject({ page: { type: 'place', id: 'iz-north' }, work: {} });
    expect(linkTarget(list, told)).toMatchObject({ page: { type: 'home' }, together: shortlist, shortlist, work: {} });
    expect(linkTarget(list, told, 'library')).toMatchObject({ page: { type: 'place', id: 'library' }, work: {} });
    expect(JSON.stringify([linkTarget(place, told), linkTarget(list, told)])).not.toContain('梯子');
  });

  it('carries name and day where that was ticked, never the note', () => {
    const target = linkTarget(place, { ...told, named: true });
    expect(target).toMatchObject({ page: { type: 'desk', id: 'brief', place: 'iz-north' }, work: { brief: 'for:梯子公司|on:2026-11-27' } });
    expect(JSON.stringify(target)).not.toContain('between us');
    expect(linkTarget(place, { ...emptyWork, named: true })).toMatchObject({ page: { type: 'place' }, work: {} });
  });

  it('is read on paper without its scheme, and in the reader’s letters', () => {
    expect(readable('https://map.example/?place=a#brief=for:%E6%A2%AF')).toBe('map.example/?place=a#brief=for:梯');
    expect(readable('https://map.example/%E0%A4%A')).toBe('map.example/%E0%A4%A');
  });
});

describe('the code on a sheet', () => {
  it('is read back as the address', () => {
    for (const address of ['https://map.example/?place=iz-north', `https://map.example/?page=desk/brief#brief=${encodeURIComponent('for:梯子公司'.repeat(12))}`]) {
      const code = qrPath(address);
      expect(code && scan(code)).toBe(address);
    }
  });

  it('is left out where an address is longer than a code can hold', () => {
    expect(qrPath(`https://map.example/${'a'.repeat(3000)}`)).toBeNull();
  });
});
