import { useWords } from '../../i18n/context';
import { boundaryWords } from '../../i18n/desks/boundary';
import { DeskHeading } from '../../parts/DeskHeading';
import { useLookups } from '../../view/context';
import './boundary.css';
import { ChoosePlace } from './ChoosePlace';
import { ReplaceBoundary } from './ReplaceBoundary';

/** Puts an official boundary in place of an indicative one. An address with an unknown place has been refused before. */
export default function BoundaryDesk({ place: id }: { readonly place?: string }) {
  const lookups = useLookups();
  const words = useWords(boundaryWords);
  const place = id === undefined ? undefined : lookups.find('place', id);
  return (
    <div className="boundary-desk">
      <DeskHeading desk="boundary">{!place && words.lead}</DeskHeading>
      {place ? <ReplaceBoundary place={place} /> : <ChoosePlace />}
    </div>
  );
}
