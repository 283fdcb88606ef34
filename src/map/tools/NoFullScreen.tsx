import { useState } from 'react';
import { useMessages, useWords } from '../../i18n/context';
import { frameWords } from '../../i18n/frame';
import { LineIcon } from '../../ui/LineIcon';

/** In place of the way to the whole screen, where the page around the map forbids it: says so. */
export default function NoFullScreen() {
  const { tools } = useMessages();
  const { noFullScreen } = useWords(frameWords);
  const [told, setTold] = useState(false);
  return (
    <>
      <button type="button" aria-disabled="true" aria-expanded={told} aria-label={tools.fullScreen} title={noFullScreen} onClick={() => setTold(!told)}>
        <LineIcon name="fullScreen" />
      </button>
      {told && <p className="map-notice no-full-screen" role="status">{noFullScreen}</p>}
    </>
  );
}
