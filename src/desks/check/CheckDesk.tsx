import { DeskHeading } from '../../parts/DeskHeading';

export default function CheckDesk() {
  return <DeskHeading desk="check" />;
}
