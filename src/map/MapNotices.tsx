import { useEffect, useState } from 'react';
import { useConfiguration } from '../configuration/context';
import { configurationSentence } from '../i18n/configuration-sentence';
import { useMessages, useText } from '../i18n/context';
import type { BaseMapState } from './base-map/useBaseMap';
import type { MapStage } from './useMapStage';

interface MapNoticesProps {
  readonly stage: MapStage | 'lost';
  retry(): void;
  /** How many places no map could draw. */
  readonly undrawable: number;
  readonly baseMap: BaseMapState;
}

/** Why there is no moving map, what of the picture could not be drawn, and what of the configuration could not be used. */
export function MapNotices({ stage, retry, undrawable, baseMap }: MapNoticesProps) {
  const { map, tools, configuration } = useMessages();
  const text = useText();
  return (
    <div className="map-notices">
      {stage === 'unavailable' && <p className="map-notice" role="status">{map.unavailable}</p>}
      {stage === 'lost' && <p className="map-notice" role="status">{tools.contextLost}</p>}
      {stage === 'failed' && (
        <p className="map-notice" role="status">
          {map.failed}
          <button type="button" className="link-button" onClick={retry}>{map.retry}</button>
        </p>
      )}
      {undrawable > 0 && <p className="map-notice" role="status">{map.skipped(undrawable)}</p>}
      {baseMap.failed && (
        <p className="map-notice" role="status">
          {configuration.baseMapFailed(text(baseMap.failed.name))}
          <button type="button" className="link-button" onClick={baseMap.retry}>{map.retry}</button>
        </p>
      )}
      <ConfigurationNotice />
    </div>
  );
}

/** What is wrong with the site’s configuration, key by key, until the reader has taken note. */
function ConfigurationNotice() {
  const { problems } = useConfiguration();
  const messages = useMessages();
  const [noted, setNoted] = useState(false);
  const sentences = problems.map((problem) => configurationSentence(problem, messages));
  const told = sentences.join('\n');
  // Whoever keeps the site looks here, long after the notice is gone.
  useEffect(() => {
    if (told) console.warn(`config.json\n${told}`);
  }, [told]);
  if (problems.length === 0 || noted) return null;
  return (
    <div className="map-notice map-notice--list" role="status">
      <strong>{messages.configuration.title}</strong>
      <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <button type="button" className="link-button" onClick={() => setNoted(true)}>{messages.dismiss}</button>
    </div>
  );
}
