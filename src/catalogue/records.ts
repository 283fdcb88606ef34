/** What can be opened on a page of its own, and so be searched, linked to and cited from. */
export const recordTypes = ['place', 'industry', 'project', 'organisation', 'measure', 'document', 'report'] as const;
export type RecordType = (typeof recordTypes)[number];

export interface RecordReference {
  readonly type: RecordType;
  readonly id: string;
}
