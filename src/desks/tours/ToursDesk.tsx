import { DeskHeading } from '../../parts/DeskHeading';
import { ShortlistShelf } from '../../parts/ShortlistShelf';

export default function ToursDesk() {
  return (
    <>
      <DeskHeading desk="tours" />
      <ShortlistShelf />
    </>
  );
}
