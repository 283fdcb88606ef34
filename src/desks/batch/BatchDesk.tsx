import { DeskHeading } from '../../parts/DeskHeading';

export default function BatchDesk() {
  return <DeskHeading desk="batch" />;
}
