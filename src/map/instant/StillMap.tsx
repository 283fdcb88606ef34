import { memo, Suspense, type ReactNode } from 'react';
import type { Camera } from '../../geo/mercator';
import type { Picture } from '../picture';
import { Instruments } from '../tools/Instruments';
import { InstantPicture } from './InstantPicture';
import { useInstantFrame } from './useInstantFrame';

interface StillMapProps {
  readonly picture: Picture;
  /** What is seen right of a divider, and where that stands, from 0 to 100. */
  readonly beside: { readonly picture: Picture; readonly share: number } | null;
  readonly controls: boolean;
  /** Where it begins when it stands in for a moving map. */
  readonly start: Camera | null;
}

/**
 * The still picture with its frame; with buttons of its own once it is known that no moving map will come. The one
 * written into the page at build time is taken over when nothing more urgent is to be done, or when it is touched, and
 * often goes before that: hence the boundary, and that it is not drawn again for as long as nothing in it changes.
 */
export const StillMap = memo(function StillMap(props: StillMapProps) {
  return <Suspense><Still {...props} /></Suspense>;
});

function Still({ picture, beside, controls, start }: StillMapProps) {
  const { frame, surface, dragging, ...zoom } = useInstantFrame(picture, start);
  const drawing = (of: Picture): ReactNode => (
    <div className="still-map" {...dragging}>
      <div className="still-square" ref={of === picture ? surface : undefined}>
        <InstantPicture picture={of} frame={frame} />
      </div>
    </div>
  );
  return (
    <>
      {drawing(picture)}
      {beside && <div className="beside" style={{ clipPath: `inset(0 0 0 ${beside.share}%)` }}>{drawing(beside.picture)}</div>}
      {controls && <Instruments {...zoom} />}
    </>
  );
}
