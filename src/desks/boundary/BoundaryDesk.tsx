import { DeskHeading } from '../../parts/DeskHeading';

export default function BoundaryDesk() {
  return <DeskHeading desk="boundary" />;
}
