import { DeskHeading } from '../../parts/DeskHeading';
import { ShortlistShelf } from '../../parts/ShortlistShelf';

export default function MatchDesk() {
  return (
    <>
      <DeskHeading desk="match" />
      <ShortlistShelf />
    </>
  );
}
