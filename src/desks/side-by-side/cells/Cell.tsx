import type { ReactNode } from 'react';
import type { RowId } from '../comparison';
import type { CellProps } from './cell-props';
import { Area, Drawn, Figures, Position, Unknown } from './facts';
import { Attributes, Contains, Industries, Organisations, PlanAndGroup, Projects, Role, Subdistrict, Within } from './statements';
import { LineageLinks } from './LineageLinks';
import { Inside, Near, Stations } from './surroundings';

const cells: Readonly<Record<RowId, (props: CellProps) => ReactNode>> = {
  plan: PlanAndGroup, role: Role, industries: Industries, projects: Projects, organisations: Organisations, inside: Inside, near: Near, stations: Stations,
  subdistrict: Subdistrict, within: Within, contains: Contains, area: Area, drawn: Drawn, position: Position, lineage: LineageLinks,
  attributes: Attributes, figures: Figures, unknown: Unknown,
};

/** What one row says of one place. */
export function Cell({ row, dossier, shared }: CellProps & { readonly row: RowId }) {
  const Shown = cells[row];
  return <Shown dossier={dossier} shared={shared} />;
}
