import type { RecordReference } from '../catalogue/records';
import type { Text } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import { useText } from '../i18n/context';
import { useLookups } from '../view/context';
import { ViewLink } from '../view/ViewLink';

/** What a record is called in lists; null for an id that the catalogue lacks. */
export function nameOf(lookups: Lookups, { type, id }: RecordReference): Text | null {
  const record = lookups.find(type, id);
  if (!record) return null;
  if ('name' in record) return record.name;
  return 'shortTitle' in record ? record.shortTitle : record.title;
}

/** A link to a record by its name. */
export function RecordLink({ record }: { record: RecordReference }) {
  const lookups = useLookups();
  const text = useText();
  const name = nameOf(lookups, record);
  return name ? <ViewLink to={{ page: record }}>{text(name)}</ViewLink> : <span>{record.id}</span>;
}
