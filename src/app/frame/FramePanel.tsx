import { Panel } from '../../panel/Panel';
import { Sheet } from '../../ui/Sheet';
import { Desk } from '../Desk';

/** The panel beside a frame’s map, or the sheet over it where the frame is narrow. */
export default function FramePanel() {
  return (
    <Sheet>
      <main id="panel" tabIndex={-1}>
        <Panel desk={(page) => <Desk page={page} />} />
      </main>
    </Sheet>
  );
}
