import type { Dossier } from '../../../dossier/dossier';

export interface CellProps {
  readonly dossier: Dossier;
  /** Keys of what every column has. */
  readonly shared: ReadonlySet<string>;
}
