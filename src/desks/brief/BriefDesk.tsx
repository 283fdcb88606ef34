import { DeskHeading } from '../../parts/DeskHeading';
import { ShortlistShelf } from '../../parts/ShortlistShelf';

export default function BriefDesk() {
  return (
    <>
      <DeskHeading desk="brief" />
      <ShortlistShelf />
    </>
  );
}
