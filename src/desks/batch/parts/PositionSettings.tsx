import { useWords } from '../../../i18n/context';
import { batchWords } from '../../../i18n/desks/batch';
import type { Intake, PositionChoice } from '../../../intake/intake';
import { Section } from '../../../parts/Section';
import { currentBatch } from '../current-batch';
import { positionOfKind, type Settings } from '../settings';
import { Choice, ColumnChoice, Fields } from './Choice';
import { Preview } from './Preview';

const kinds = ['degrees', 'grid', 'text', 'wkt', 'geometry'] as const;
const layers: ReadonlySet<Intake['format']> = new Set(['geojson', 'kml', 'kmz', 'shapefile']);

/** Where a row’s position stands, over the rows themselves. */
export function PositionSettings({ intake, settings }: { readonly intake: Intake; readonly settings: Settings }) {
  const { columns: words } = useWords(batchWords);
  const { settle } = currentBatch();
  const { position, industryColumn } = settings;
  const { columns } = intake;
  const isLayer = layers.has(intake.format);
  const choose = (kind: PositionChoice['kind'] | ''): void => {
    if (kind !== '') settle({ position: positionOfKind(kind, position, columns.length) });
  };
  return (
    <Section title={words.title} note={words.note}>
      {position === null && <p className="notice" role="alert">{words.missing}</p>}
      <Fields>
        <Choice<PositionChoice['kind'] | ''>
          label={words.kind} value={position?.kind ?? ''} choose={choose}
          options={[...(position === null ? [{ value: '' as const, name: '—' }] : []), ...kinds.filter((kind) => isLayer || kind !== 'geometry').map((value) => ({ value, name: words.kinds[value] }))]}
        />
        {position && <PositionColumns position={position} columns={columns} />}
        <ColumnChoice label={words.parts.industry} columns={columns} value={industryColumn} none={words.none} choose={(column) => settle({ industryColumn: column })} />
      </Fields>
      {position?.kind === 'grid' && <p className="section-note">{words.surveyors}</p>}
      <Preview intake={intake} settings={settings} withGeometry={isLayer} />
    </Section>
  );
}

function PositionColumns({ position, columns }: { readonly position: PositionChoice; readonly columns: readonly string[] }) {
  const { columns: words } = useWords(batchWords);
  const { settle } = currentBatch();
  const set = (next: PositionChoice): void => settle({ position: next });
  switch (position.kind) {
    case 'degrees':
      return (
        <>
          <ColumnChoice label={words.parts.longitude} columns={columns} value={position.longitude} choose={(longitude) => set({ ...position, longitude: longitude ?? 0 })} />
          <ColumnChoice label={words.parts.latitude} columns={columns} value={position.latitude} choose={(latitude) => set({ ...position, latitude: latitude ?? 0 })} />
          <button type="button" className="link-button batch-swap" onClick={() => set({ ...position, longitude: position.latitude, latitude: position.longitude })}>{words.swap}</button>
        </>
      );
    case 'grid':
      return (
        <>
          <ColumnChoice label={words.parts.easting} columns={columns} value={position.easting} choose={(easting) => set({ ...position, easting: easting ?? 0 })} />
          <ColumnChoice label={words.parts.northing} columns={columns} value={position.northing} choose={(northing) => set({ ...position, northing: northing ?? 0 })} />
          <button type="button" className="link-button batch-swap" onClick={() => set({ ...position, easting: position.northing, northing: position.easting })}>{words.swap}</button>
        </>
      );
    case 'text':
    case 'wkt':
      return <ColumnChoice label={words.parts[position.kind]} columns={columns} value={position.column} choose={(column) => set({ ...position, column: column ?? 0 })} />;
    case 'geometry':
      return null;
  }
}
