import type { ReactNode } from 'react';
import { attributionsOf } from '../catalogue/base-features';
import { useMessages, useText } from '../i18n/context';
import { useLookups } from '../view/context';

interface MapFooterProps {
  /** Whether a configured base map is drawn instead of the embedded one. */
  readonly overBaseMap: boolean;
  /** What the configuration wants said on the map. */
  readonly notices: readonly string[];
  /** Stands last in the line. */
  readonly children?: ReactNode;
}

/** That the drawing is indicative, and whose the ground is. Never hidden. */
export function MapFooter({ overBaseMap, notices, children }: MapFooterProps) {
  const { catalogue } = useLookups();
  const messages = useMessages();
  const text = useText();
  const embedded = overBaseMap ? [] : attributionsOf(catalogue.base).map(text);
  return (
    <p className="map-footer">
      <strong>{messages.indicative}</strong>
      {[...notices, ...embedded].map((notice) => <span key={notice}>{notice}</span>)}
      {children}
    </p>
  );
}
