import { useMemo, useState } from 'react';
import { checkCatalogue } from '../../catalogue-checks/check';
import { useLanguage, useWords } from '../../i18n/context';
import { dataChecksWords } from '../../i18n/desks/data-checks';
import { DeskHeading } from '../../parts/DeskHeading';
import { useLookups } from '../../view/context';
import { ChecksFilter } from './ChecksFilter';
import { CleanRules } from './CleanRules';
import './data-checks.css';
import { FindingGroups } from './FindingGroups';
import { everything, grouped, isAsked, shelfOf, type Choice, type Grouping, type Order, type ToldFinding } from './selection';
import { sentenceOf, subjectName } from './sentences';
import { TakeAway } from './TakeAway';
import { useSeenFinding } from './useSeenFinding';

const usualMonths = 12;

/** The reader’s own day. Swedish writes dates as ISO 8601 does. */
const readersDay = (): string => new Date().toLocaleDateString('sv-SE');

/** The rules run over the catalogue itself: what they found, and which found nothing. */
export default function DataChecksDesk() {
  const lookups = useLookups();
  const language = useLanguage();
  const words = useWords(dataChecksWords);
  const [today] = useState(readersDay);
  const [staleMonths, setStaleMonths] = useState(usualMonths);
  const [choice, setChoice] = useState<Choice>(everything);
  const [grouping, setGrouping] = useState<Grouping>('rule');
  const [order, setOrder] = useState<Order>('gravity');
  const { seen, see } = useSeenFinding();

  const reports = useMemo(() => checkCatalogue({ lookups, today, staleMonths }), [lookups, today, staleMonths]);
  const told = useMemo(
    () => reports.flatMap(({ findings }) => findings).map((finding): ToldFinding => {
      const [first, ...rest] = finding.subjects;
      return {
        finding,
        names: [subjectName(first, lookups, language), ...rest.map((subject) => subjectName(subject, lookups, language))],
        sentence: sentenceOf(finding, lookups, language),
        shelf: shelfOf(finding, lookups),
      };
    }),
    [reports, lookups, language],
  );
  const shown = useMemo(() => told.filter((each) => isAsked(each, choice)), [told, choice]);

  const groups = useMemo(
    () => grouped(shown, grouping, order, lookups.catalogue.layers.map(({ id }) => id), language),
    [shown, grouping, order, lookups, language],
  );

  return (
    <>
      <DeskHeading desk="data-checks">{words.lead}</DeskHeading>
      <p className="checks-summary faint">{words.summary(lookups.catalogue.version, today, reports.length, told.length)}</p>
      <ChecksFilter
        told={told} reports={reports} choice={choice} setChoice={setChoice} staleMonths={staleMonths} setStaleMonths={setStaleMonths}
        grouping={grouping} setGrouping={setGrouping} order={order} setOrder={setOrder} shown={shown.length}
      />
      {shown.length === 0 && <p className="empty">{told.length === 0 ? words.nothingFound : words.nothingFits}</p>}
      <FindingGroups groups={groups} grouping={grouping} seen={seen} see={see} />
      <CleanRules reports={reports} />
      <TakeAway told={groups.flatMap((group) => group.told)} today={today} />
    </>
  );
}
