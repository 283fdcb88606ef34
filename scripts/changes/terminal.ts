import type { RecordChange } from './changes';
import { recordKinds } from './records';
import { tellRecord } from './tell';
import { changeWords, kindWords, sentences } from './words';

const marks: Record<RecordChange['change'], string> = { added: '+', removed: '-', changed: '~', renamed: '>' };

/** “2 added, 1 changed” */
export function countChanges(changes: readonly RecordChange[]): string {
  const kinds = (['added', 'removed', 'renamed', 'changed'] as const).map((kind) => [kind, changes.filter(({ change }) => change === kind).length] as const);
  const told = kinds.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${changeWords[kind].en.toLowerCase()}`);
  return told.length === 0 ? 'nothing changed' : told.join(', ');
}

/** Changes as text for a terminal: a line for each record, and one for each member under it. */
export function changesText(changes: readonly RecordChange[]): string {
  if (changes.length === 0) return sentences.en.nothing;
  const blocks = recordKinds.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) return [];
    const lines = ofKind.flatMap((record) => [
      `  ${marks[record.change]} ${record.id}${record.name === null ? '' : ` (${record.name.zh}, ${record.name.en})`}`,
      ...tellRecord(record, 'en').map(({ member, what }) => `      ${member}: ${what}`),
    ]);
    return [[kindWords[kind].en, ...lines].join('\n')];
  });
  return [...blocks, countChanges(changes)].join('\n\n');
}
