import { DeskHeading } from '../../parts/DeskHeading';
import { ShortlistShelf } from '../../parts/ShortlistShelf';

export default function SideBySideDesk() {
  return (
    <>
      <DeskHeading desk="side-by-side" />
      <ShortlistShelf />
    </>
  );
}
