import type { Finding, FindingOf } from '../../catalogue-checks/finding';
import { resolveCitation } from '../../catalogue/citations';
import type { Lookups } from '../../catalogue/lookups';
import { inLanguage, messagesOf, type LanguageTag } from '../../i18n/context';
import { dataChecksWords } from '../../i18n/desks/data-checks';
import { formatArea, formatDistance, formatLength, formatMeasuredArea, formatNumber } from '../../i18n/numbers';
import { readConflict } from '../../parts/ConflictCard';
import { formatFigure } from '../../parts/figures';
import { nameOf } from '../../parts/RecordLink';

const percent = (share: number): string => `${formatNumber(Math.abs(share) * 100, 1)}%`;

/** What a finding says, as a sentence in the reader’s language with its figures. */
export function sentenceOf(finding: Finding, lookups: Lookups, language: LanguageTag): string {
  const { sentences } = dataChecksWords[language];
  const messages = messagesOf(language);
  const distance = (metres: number): string => formatDistance(metres, messages);
  const length = (metres: number): string => formatLength(metres, messages);
  const against = (metres: number, uncertainty: number): string =>
    (metres <= uncertainty ? sentences.explained : sentences.unexplained)(distance(uncertainty));
  const subdistrict = (id: string): string => {
    const found = lookups.catalogue.district.subdistricts.find((candidate) => candidate.id === id);
    return found ? inLanguage(found.name, language) : id;
  };
  switch (finding.rule) {
    case 'overlaps': {
      const { squareMetres, share, widthMetres, uncertaintyMetres } = finding.facts;
      return sentences.overlaps({ area: formatMeasuredArea(squareMetres, messages), share: percent(share), width: length(widthMetres) })
        + against(widthMetres, uncertaintyMetres);
    }
    case 'gaps': {
      const { lengthMetres, widthMetres, uncertaintyMetres } = finding.facts;
      return sentences.gaps({ length: distance(lengthMetres), width: length(widthMetres) }) + against(widthMetres, uncertaintyMetres);
    }
    case 'areas': {
      const { drawnSquareKilometres, givenSquareKilometres, excess, shiftMetres, uncertaintyMetres, basis } = finding.facts;
      return sentences.areas({
        drawn: formatArea(drawnSquareKilometres, messages), given: formatArea(givenSquareKilometres, messages), stated: basis === 'stated',
        larger: excess > 0, share: percent(excess), shift: length(shiftMetres),
      }) + against(shiftMetres, uncertaintyMetres);
    }
    case 'hosts': {
      const { relation, metres, uncertaintyMetres, hostUncertaintyMetres } = finding.facts;
      const [, host = finding.subjects[0]] = finding.subjects;
      return sentences.hosts({ host: subjectName(host, lookups, language), part: relation === 'parent', distance: length(metres) })
        + against(metres, uncertaintyMetres + hostUncertaintyMetres);
    }
    case 'district': {
      const { wholly, metres, uncertaintyMetres } = finding.facts;
      return sentences.district({ wholly, distance: length(metres) }) + against(metres, uncertaintyMetres);
    }
    case 'subdistricts': {
      const { said, drawn, metres, uncertaintyMetres } = finding.facts;
      const names = said.map(subdistrict).join(messages.listSeparator);
      return sentences.subdistricts({ said: names, drawn: subdistrict(drawn), distance: length(metres) }) + against(metres, uncertaintyMetres);
    }
    case 'stale':
      return sentences.stale({ date: finding.facts.checked, months: finding.facts.months });
    case 'conflicts':
      return conflictSentence(finding, lookups, language);
    case 'industries':
      return sentences.industries;
    case 'positions':
      return sentences.positions;
    case 'uncertain':
      return sentences.uncertain({ basis: messages.placement.bases[finding.facts.basis].name, distance: distance(finding.facts.uncertaintyMetres) });
    case 'citations':
      return sentences.citations(finding.facts.path);
    case 'duplicates':
      if (finding.facts.alike === 'position') return sentences.sameSpot(length(finding.facts.metres));
      return sentences.sameName([...new Set(finding.subjects.map((subject) => subjectName(subject, lookups, language)))].join(messages.listSeparator));
  }
}

/** The figures that disagree, each with the document or report where it stands. */
function conflictSentence({ facts: { conflict } }: FindingOf<'conflicts'>, lookups: Lookups, language: LanguageTag): string {
  const { sentences } = dataChecksWords[language];
  const messages = messagesOf(language);
  const figures = readConflict(conflict, lookups.find).sides.map(({ figure, unit, citations }) => {
    const value = [formatFigure(figure, messages), unit ? inLanguage(unit, language) : ''].filter(Boolean).join(' ');
    const sources = citations.flatMap((citation) => {
      const source = resolveCitation(lookups.catalogue, citation);
      if (!source) return [];
      return inLanguage('report' in source ? source.report.publisher : source.document.shortTitle, language);
    });
    return sentences.quoted(value, [...new Set(sources)].join(messages.listSeparator));
  });
  const kind = conflict.subject === 'measure' ? messages.measure.kinds[conflict.kind] : null;
  const when = [conflict.year ?? messages.measure.noYear, kind].filter((part) => part !== null).join(' · ');
  return sentences.conflicts({ when, figures: figures.join(messages.listSeparator) });
}

/** What a record is called; its id where the catalogue lacks it. */
export function subjectName(subject: Finding['subjects'][number], lookups: Lookups, language: LanguageTag): string {
  const name = nameOf(lookups, subject);
  return name ? inLanguage(name, language) : subject.id;
}
