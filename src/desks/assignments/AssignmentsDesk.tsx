import { DeskHeading } from '../../parts/DeskHeading';

export default function AssignmentsDesk() {
  return <DeskHeading desk="assignments" />;
}
