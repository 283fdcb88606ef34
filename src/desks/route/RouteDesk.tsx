import { DeskHeading } from '../../parts/DeskHeading';
import { ShortlistShelf } from '../../parts/ShortlistShelf';

export default function RouteDesk() {
  return (
    <>
      <DeskHeading desk="route" />
      <ShortlistShelf />
    </>
  );
}
