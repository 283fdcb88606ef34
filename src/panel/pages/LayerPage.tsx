import { lazy, Suspense, useMemo } from 'react';
import { layerRecord, type RecordOfLayer } from '../../catalogue/layer-record';
import { useLanguage, useMessages, useText } from '../../i18n/context';
import { useLookups } from '../../view/context';
import { ViewLink } from '../../view/ViewLink';
import { BasisMark } from '../../parts/BasisMark';
import { Facts } from '../../parts/Facts';
import { PageHeading } from '../../parts/PageHeading';
import { PlaceRows } from '../../parts/PlaceRow';
import { RecordLink } from '../../parts/RecordLink';
import { Section } from '../../parts/Section';
import { TallyTable } from '../../parts/TallyTable';

const LayerDownload = lazy(() => import('./LayerDownload'));

/** A layer’s record: where it is shown, what it holds and rests on, the layer to take away, and its places. */
export function LayerPage({ id }: { id: string }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const language = useLanguage();
  const record = useMemo(() => layerRecord(lookups, id), [lookups, id]);
  if (!record) return null;
  const words = messages.layers.record;
  const { positions, checked } = record;
  return (
    <>
      <PageHeading eyebrow={words.eyebrow} title={text(record.title)} subtitle={language === 'en' ? record.title.zh : record.title.en} />
      <Lenses record={record} />
      <p className="notice">{messages.indicative}</p>
      <Facts
        facts={[
          { name: words.count, value: record.places.length },
          { name: words.own, value: positions.own },
          ...(positions.through > 0 ? [{ name: words.through, value: positions.through }] : []),
          ...(positions.unknown > 0 ? [{ name: words.unknown, value: positions.unknown }] : []),
          ...(checked ? [{
            name: words.checked,
            value: checked.earliest === checked.latest ? checked.latest : words.between(checked.earliest, checked.latest),
          }] : []),
        ]}
      />
      <Suspense fallback={null}><LayerDownload layer={id} key={id} /></Suspense>
      <Mixes record={record} />
      <Sources record={record} />
      {record.places.length > 0 && (
        <Section title={words.count} count={record.places.length}>
          <PlaceRows places={record.places} showKind={record.kinds.length > 1} />
        </Section>
      )}
    </>
  );
}

/** Through which lenses the layer is shown, each a way to it. */
function Lenses({ record: { plans } }: { record: RecordOfLayer }) {
  const messages = useMessages();
  const text = useText();
  const words = messages.layers.record;
  if (plans.length === 0) return <p className="role">{words.noLens}</p>;
  return (
    <p className="role">
      {words.lenses}
      {plans.map((plan, index) => (
        <span key={plan.id}>
          {index > 0 && messages.listSeparator}
          <ViewLink to={{ plan: plan.id, layers: null }}>{text(plan.name)}</ViewLink>
        </span>
      ))}
    </p>
  );
}

/** How the positions and the statements are known, and which kinds there are. */
function Mixes({ record: { positions, placements, statements, kinds } }: { record: RecordOfLayer }) {
  const messages = useMessages();
  const words = messages.layers.record;
  const placementRows = [
    ...placements.map(({ of, count }) => ({ key: of, ...messages.placement.bases[of], count })),
    { key: 'through', name: words.through, explanation: words.throughExplanation, count: positions.through },
    { key: 'unknown', name: messages.placement.none, explanation: messages.placement.noneExplanation, count: positions.unknown },
  ].filter(({ count }) => count > 0);
  return (
    <>
      {placementRows.length > 0 && (
        <Section title={words.placements}>
          <TallyTable
            label={words.basis}
            countLabel={words.count}
            rows={placementRows.map(({ key, name, explanation, count }) => ({
              key, count, name: <>{name}<small className="fact-note">{explanation}</small></>,
            }))}
          />
        </Section>
      )}
      {statements.length > 0 && (
        <Section title={words.statements}>
          <TallyTable
            label={words.basis}
            countLabel={words.statementCount}
            rows={statements.map(({ of, count }) => ({
              key: of, count, name: <><BasisMark basis={of} worded /><small className="fact-note">{messages.basis[of].explanation}</small></>,
            }))}
          />
        </Section>
      )}
      {kinds.length > 1 && (
        <Section title={words.kinds}>
          <TallyTable label={messages.filter.kind} countLabel={words.count} rows={kinds.map(({ of, count }) => ({ key: of, name: messages.kinds[of], count }))} />
        </Section>
      )}
    </>
  );
}

/** The documents and reports that its places rest on, most cited first. */
function Sources({ record: { documents, reports } }: { record: RecordOfLayer }) {
  const messages = useMessages();
  const words = messages.layers.record;
  return (
    <>
      {documents.length > 0 && (
        <Section title={words.documents} count={documents.length}>
          <ul className="cited-sources">
            {documents.map(({ of, count }) => (
              <li key={of.id}>
                <span>
                  <RecordLink record={{ type: 'document', id: of.id }} />
                  {' '}
                  <span className={`status status-${of.status}`}>{messages.document.statuses[of.status]}</span>
                </span>
                <small>{words.citations(count)}</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {reports.length > 0 && (
        <Section title={words.reports} count={reports.length}>
          <ul className="cited-sources">
            {reports.map(({ of, count }) => (
              <li key={of.id}><RecordLink record={{ type: 'report', id: of.id }} /><small>{of.date} · {words.citations(count)}</small></li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
