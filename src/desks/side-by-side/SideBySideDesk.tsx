import { useMemo } from 'react';
import { useWords, useText, useMessages } from '../../i18n/context';
import { sideBySideWords } from '../../i18n/desks/side-by-side';
import { BasisKey } from '../../parts/BasisMark';
import { DeskHeading } from '../../parts/DeskHeading';
import { SourceList } from '../../parts/SourceList';
import { PageSources } from '../../parts/sources';
import { citationsShown } from './citations-shown';
import { compare } from './comparison';
import { ComparisonTable } from './ComparisonTable';
import { EmptyComparison } from './EmptyComparison';
import { InCommon } from './InCommon';
import { PlaceChoice } from './PlaceChoice';
import { PlacesMap, PrintedFrom } from './PrintSheet';
import { useSideBySide } from './useSideBySide';
import { leastColumns } from './work';
import './side-by-side.css';

/** Two to four places of the shortlist beside each other. */
export default function SideBySideDesk() {
  const words = useWords(sideBySideWords);
  const { listSeparator } = useMessages();
  const text = useText();
  const desk = useSideBySide();
  const { dossiers, work, unread } = desk;
  const rows = useMemo(() => compare(dossiers), [dossiers]);
  const citations = useMemo(() => [...new Set(dossiers.flatMap(citationsShown))], [dossiers]);
  const comparable = dossiers.length >= leastColumns;
  return (
    <div className="side-by-side" data-columns={dossiers.length}>
      <DeskHeading desk="side-by-side">{words.lead}</DeskHeading>
      {unread.length > 0 && <p className="notice" role="status">{words.unread(unread.join(listSeparator))}</p>}
      <PlaceChoice desk={desk} />
      {!comparable && <EmptyComparison desk={desk} />}
      {comparable && (
        <PageSources citations={citations}>
          <PlacesMap places={dossiers.map(({ place }) => place)} />
          <PrintedFrom />
          <InCommon rows={rows} count={dossiers.length} />
          <div className="side-by-side-key"><BasisKey /></div>
          <div className="side-by-side-bar">
            <label className="side-by-side-only">
              <input
                type="checkbox" role="switch" checked={work.onlyDifferences}
                onChange={(event) => desk.change({ ...work, onlyDifferences: event.currentTarget.checked })}
              />
              {' '}{words.onlyDifferences}
            </label>
            <button type="button" className="button" onClick={() => window.print()}>{words.print}</button>
          </div>
          <ComparisonTable dossiers={dossiers} rows={rows} onlyDifferences={work.onlyDifferences} label={words.table(dossiers.map(({ place }) => text(place.name)).join(listSeparator))} />
          <p className="side-by-side-computed">{words.computed}</p>
          <SourceList />
          <BasisKey />
        </PageSources>
      )}
    </div>
  );
}
