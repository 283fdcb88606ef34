import { useRef, useState } from 'react';
import { useWords } from '../../i18n/context';
import { composerWords } from '../../i18n/desks/composer';
import type { Composition } from './composition';
import { deviceWidths, devices, previewSize, roomForBoth, type Device } from './preview-size';
import { PreviewFrame } from './PreviewFrame';
import { Radios } from './Radios';
import { useSettled } from './useSettled';
import { useWidth } from './useWidth';

/** Long enough for a few letters or ticks, short enough to be seen as an answer. */
const settleMilliseconds = 600;

interface PreviewProps {
  readonly composition: Composition;
  readonly address: string;
  readonly title: string;
  skip(): void;
}

/** The frame of this very site, on a phone’s page and on a desktop’s: beside each other where there is room, else in turn. */
export function Preview({ composition, address, title, skip }: PreviewProps) {
  const { preview: words } = useWords(composerWords);
  const stage = useRef<HTMLDivElement>(null);
  const room = useWidth(stage);
  const [asked, setAsked] = useState<Device | null>(null);
  const settled = useSettled(address, settleMilliseconds);
  const rooms = roomForBoth(composition, room);
  const one = asked ?? (room > deviceWidths.phone * 2 ? 'desktop' : 'phone');
  const shown = rooms ? devices : [one];
  return (
    <section className="composer-preview" aria-label={words.title}>
      <div className="composer-preview-head">
        <h2>{words.title}</h2>
        <button type="button" className="composer-skip button" onClick={skip}>{words.skip}</button>
        {!rooms && composition.width === null && (
          <Radios legend={words.device} value={one} options={devices.map((device) => [device, words.devices[device]])} choose={(device) => setAsked(device)} />
        )}
        <a href={settled} target="_blank" rel="noopener">{words.open}</a>
      </div>
      <div className="composer-devices" ref={stage}>
        {/* Measured first: a frame that is not to stay would load for nothing. */}
        {room > 0 && shown.map((device) => (
          <PreviewFrame key={device} device={device} address={settled} title={title} size={previewSize(composition, device)} room={rooms?.[device] ?? room} />
        ))}
      </div>
      {composition.height === 'auto' && <p className="composer-hint">{words.autoHeight}</p>}
      {composition.sandbox === 'opaque' && <p className="composer-hint">{words.unsandboxed}</p>}
    </section>
  );
}
