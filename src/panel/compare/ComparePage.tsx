import { useMemo } from 'react';
import { lineageBetween, type LineageBetween } from '../../catalogue/lineage-between';
import { useMessages } from '../../i18n/context';
import { compareWith } from '../../view/compare';
import { useLookups, useView } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { BasisKey } from '../../parts/BasisMark';
import { SourceList } from '../../parts/SourceList';
import { PageSources } from '../../parts/sources';
import { LineageGroups } from './LineageGroups';
import { ModeChoice } from './ModeChoice';
import { PeriodStrip } from './PeriodStrip';
import { PlanChoice } from './PlanChoice';

/** Plan against plan: which two and how, when each speaks, and how the places of one go on in the other. */
export function ComparePage() {
  const lookups = useLookups();
  const view = useView();
  const { compare: words } = useMessages();
  const { plan, comparison } = view;
  const other = comparison?.plan;
  const lineage = useMemo(() => (other === undefined ? null : lineageBetween(lookups, plan, other)), [lookups, plan, other]);
  const citations = useMemo(() => (lineage ? citationsOf(lineage) : []), [lineage]);
  if (!comparison || !lineage) return null;
  return (
    <PageSources citations={citations}>
      <header className="compare-heading">
        <h1 tabIndex={-1}>{words.title}</h1>
        <ViewLink to={compareWith(view, null, lookups)}>{words.close}</ViewLink>
      </header>
      <PlanChoice comparison={comparison} />
      <ModeChoice comparison={comparison} />
      <PeriodStrip />
      <LineageGroups lineage={lineage} />
      <SourceList />
      <BasisKey />
    </PageSources>
  );
}

/** Of the links alone: what the places themselves rest on stands on their pages. */
function citationsOf({ groups }: LineageBetween): string[] {
  return [...new Set(groups.flatMap(({ rows }) => rows).flatMap(({ citations }) => citations))];
}
