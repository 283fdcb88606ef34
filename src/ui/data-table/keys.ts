export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads within a grid of so many rows and columns; null for other keys. */
export function cellAfter(key: string, withControl: boolean, from: CellPosition, rows: number, columns: number, page: number): CellPosition | null {
  const { row, column } = from;
  const at = (nextRow: number, nextColumn: number): CellPosition =>
    ({ row: Math.min(rows - 1, Math.max(0, nextRow)), column: Math.min(columns - 1, Math.max(0, nextColumn)) });
  switch (key) {
    case 'ArrowDown': return at(row + 1, column);
    case 'ArrowUp': return at(row - 1, column);
    case 'ArrowRight': return at(row, column + 1);
    case 'ArrowLeft': return at(row, column - 1);
    case 'PageDown': return at(row + page, column);
    case 'PageUp': return at(row - page, column);
    case 'Home': return at(withControl ? 0 : row, 0);
    case 'End': return at(withControl ? rows - 1 : row, columns - 1);
    default: return null;
  }
}
