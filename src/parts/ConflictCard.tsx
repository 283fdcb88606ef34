import type { Conflict, Figure, Text } from '../catalogue/catalogue';
import { resolveCitation } from '../catalogue/citations';
import type { RecordReference } from '../catalogue/records';
import { useMessages, useText } from '../i18n/context';
import { sectionName } from '../i18n/section-name';
import { useLookups } from '../view/context';
import { ViewLink } from '../view/ViewLink';
import { formatFigure } from './figures';

interface Side {
  readonly figure: Pick<Figure, 'value' | 'high' | 'bound'>;
  readonly unit: Text | null | undefined;
  readonly citations: readonly string[];
}

/** A disagreement: the figures side by side, each with where it stands written. */
export function ConflictCard({ conflict, linked = true }: { conflict: Conflict; linked?: boolean }) {
  const lookups = useLookups();
  const messages = useMessages();
  const text = useText();
  const { record, name, sides } = readConflict(conflict, lookups.find);
  const kind = conflict.subject === 'measure' ? messages.measure.kinds[conflict.kind] : null;
  return (
    <article className="conflict">
      <h3>
        {linked ? <ViewLink to={{ page: record }}>{text(name)}</ViewLink> : text(name)}
        <span className="conflict-when">{[conflict.year, kind].filter(Boolean).join(' · ')}</span>
      </h3>
      <ul>
        {sides.map((side, index) => (
          <li key={index}>
            <strong>{formatFigure(side.figure, messages)} {side.unit && <small>{text(side.unit)}</small>}</strong>
            <span>{side.citations.map((citation) => <ConflictSource key={citation} citation={citation} />)}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** What a conflict is about, and each figure with its unit and sources. */
export function readConflict(conflict: Conflict, find: ReturnType<typeof useLookups>['find']): { record: RecordReference; name: Text; sides: Side[] } {
  if (conflict.subject === 'measure') {
    const measure = find('measure', conflict.measure);
    return {
      record: { type: 'measure', id: conflict.measure },
      name: measure?.name ?? { zh: conflict.measure, en: conflict.measure },
      sides: conflict.figures.flatMap((index) => {
        const figure = measure?.figures[index];
        return figure ? [{ figure, unit: measure.unit, citations: figure.citations }] : [];
      }),
    };
  }
  const place = find('place', conflict.place);
  const attributes = conflict.figures.flatMap((index) => place?.attributes?.[index] ?? []);
  return {
    record: { type: 'place', id: conflict.place },
    name: place?.name ?? { zh: conflict.place, en: conflict.place },
    sides: attributes.flatMap(({ value, bound, unit, citations }) =>
      typeof value === 'number' ? [{ figure: { value, bound: bound ?? 'exact' }, unit, citations }] : []),
  };
}

function ConflictSource({ citation }: { citation: string }) {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const text = useText();
  const resolved = resolveCitation(catalogue, citation);
  if (!resolved) return null;
  if ('report' in resolved) return <ViewLink to={{ page: { type: 'report', id: resolved.report.id } }}>{text(resolved.report.publisher)}</ViewLink>;
  const { document, section } = resolved;
  return (
    <ViewLink to={{ page: { type: 'document', id: document.id, ...(section && { section: section.id }) } }}>
      {text(document.shortTitle)}{section && ` · ${sectionName(section, messages, text)}`}
    </ViewLink>
  );
}
