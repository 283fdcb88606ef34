import type { Figure } from '../../catalogue/catalogue';
import { useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import type { Facet } from './facets';

const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** The letters of the sources that give a figure, as the key explains them; none where there is one source only. */
export const lettersOf = ({ series }: Facet, figure: Figure): string =>
  (series.length < 2 ? '' : series.flatMap(({ figures }, index) => (figures.some((one) => one === figure) ? letterOf(index) : [])).join(''));

export const keyLetterOf = ({ series }: Facet, index: number): string => (series.length < 2 ? '' : letterOf(index));

/** The class that gives a source its colour: five hues that stay apart for colour-blind readers. */
export const toneOf = (index: number): string => `chart-tone-${Math.max(0, index) % 5 + 1}`;

/** What a source is called in short: a document’s title, a report’s publisher. */
export function useSourceName(): (source: string) => string {
  const lookups = useLookups();
  const text = useText();
  return (source) => {
    const document = lookups.find('document', source);
    if (document) return text(document.shortTitle);
    const report = lookups.find('report', source);
    return report ? text(report.publisher) : source;
  };
}
