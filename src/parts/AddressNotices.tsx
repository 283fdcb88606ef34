import { useMessages } from '../i18n/context';
import { useViewState, useViewStore } from '../view/context';

/** What in the address could not be used. */
export function AddressNotices() {
  const notices = useViewState((state) => state.notices);
  const store = useViewStore();
  const messages = useMessages();
  if (notices.length === 0) return null;
  return (
    <div className="notice" role="status">
      {notices.map(({ parameter, value, reason }) => (
        <p key={parameter}>{messages.errors[reason ?? 'address'](parameter, value)}</p>
      ))}
      <button type="button" className="link-button" onClick={store.dismissNotices}>{messages.dismiss}</button>
    </div>
  );
}
