import { attributionsOf } from '../catalogue/base-features';
import { useMessages, useText } from '../i18n/context';
import { useLookups } from '../view/context';

/** That the drawing is indicative, and whose the ground is. Never hidden. */
export function MapFooter() {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const text = useText();
  return (
    <p className="map-footer">
      <strong>{messages.indicative}</strong>
      {attributionsOf(catalogue.base).map((attribution) => <span key={attribution.zh}>{text(attribution)}</span>)}
    </p>
  );
}
