import { DeskHeading } from '../../parts/DeskHeading';

/** Where a webmaster makes the frame that goes on their page. */
export default function ComposerDesk() {
  return <DeskHeading desk="composer">{''}</DeskHeading>;
}
