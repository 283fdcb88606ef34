import { useStore } from 'zustand';
import { useWords } from '../i18n/context';
import { offlineWords } from '../i18n/offline';
import { offlineState } from './state';

/** Whether the site works without a network here. Nothing where it is not for this page to say. */
export function OfflineNote() {
  const kept = useStore(offlineState, (state) => state.kept);
  const words = useWords(offlineWords);
  return <p className="desk-lead" role="status">{kept === 'off' ? null : words.kept[kept]}</p>;
}
