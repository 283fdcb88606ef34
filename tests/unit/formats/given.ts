import fc from 'fast-check';
import type { Place } from '../../../src/catalogue/catalogue';
import type { Lookups } from '../../../src/catalogue/lookups';
import type { FileOptions } from '../../../src/formats/format';
import { invented, smallLookups } from '../support';

export const options: FileOptions = {
  language: 'en', date: '2035-04-09', notice: { zh: '示意范围，非法定界线', en: 'Indicative, not statutory' },
};

/** The small district with one more layer, of these places alone. */
export const withLayer = (places: readonly Place[]): Lookups =>
  smallLookups((catalogue) => {
    catalogue.layers.push({ id: 'more', title: { zh: '另外', en: 'More' }, features: places.map(({ id }) => id) });
    catalogue.places.push(...places.map((place) => ({ ...place, layer: 'more' })));
  });

/** A named place at a spot. */
export const named = (name: string): Place =>
  invented('named', { name: { zh: name, en: name }, geometry: { type: 'Point', coordinates: [-20, 10] }, label: [-20, 10], bounds: [-20, 10, -20, 10] });

const pieces = ['=cmd', '+1', '-1', '@sum', '\t', ',', ';', '"', "'", '\n', '\r\n', '<b>', '&amp;', ']]>', '𠮷', '🪜', '光', 'ﬁ', '＝1', ' ', 'a'];

/** Names that break a careless writer: signs of formulae and of markup, quotes, line breaks, characters beyond the BMP. */
export const arbitraryName: fc.Arbitrary<string> = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
