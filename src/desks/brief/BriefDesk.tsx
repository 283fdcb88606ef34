import { DeskHeading } from '../../parts/DeskHeading';
import { ShortlistShelf } from '../../parts/ShortlistShelf';
import { MapFigure } from '../../session/map-figure';
import { useView } from '../../view/context';

export default function BriefDesk({ place }: { readonly place?: string }) {
  const { shortlist } = useView();
  return (
    <>
      <DeskHeading desk="brief" />
      <ShortlistShelf />
      <MapFigure label="map" places={place === undefined ? shortlist : [place]} numbered={shortlist.length > 0} width={186} height={110} />
    </>
  );
}
