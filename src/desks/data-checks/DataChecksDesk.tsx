import { DeskHeading } from '../../parts/DeskHeading';

export default function DataChecksDesk() {
  return <DeskHeading desk="data-checks" />;
}
