import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../src/catalogue/fold-letters';
import { createSearch } from '../../../src/catalogue/search';
import { secondCatalogue } from '../support';

describe('letters with marks', () => {
  it.each([
    ['Þórsnes', 'thorsnes'], ['Ñandúqué', 'nanduque'], ['Łąkowo', 'lakowo'], ['ÆBELØ', 'aebelo'], ['İğdelı', 'igdeli'], ['Žďárek', 'zdarek'],
    ['ＡＢＣ', 'abc'], ['Straße', 'strasse'], ['湾区', '湾区'],
  ])('%s is typed as %s', (written, typed) => {
    expect(foldLetters(written)).toBe(typed);
  });

  const search = createSearch(secondCatalogue());
  it.each([['thorsnes', 'thorsnes'], ['Þórsnes', 'thorsnes'], ['nanduque', 'nanduque'], ['lakowo', 'lakowo'], ['skvor', 'skvor'], ['IĞDELI', 'igdeli']])('“%s” finds its place', (asked, id) => {
    expect(search.find(asked, 5)[0]?.results[0]?.id).toBe(id);
  });
});
