import type { Picture } from '../picture';
import { ZoomButtons } from '../ZoomButtons';
import { InstantPicture } from './InstantPicture';
import { useInstantFrame } from './useInstantFrame';

/** The still picture with its frame; with buttons of its own once it is known that no moving map will come. */
export function StillMap({ picture, controls }: { picture: Picture; controls: boolean }) {
  const { frame, surface, dragging, ...zoom } = useInstantFrame(picture);
  return (
    <>
      <div className="still-map" {...dragging}>
        <div className="still-square" ref={surface}>
          <InstantPicture picture={picture} frame={frame} />
        </div>
      </div>
      {controls && <ZoomButtons {...zoom} />}
    </>
  );
}
