export interface DistrictMarks {
  readonly words: readonly string[];
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number] | null;
}
export function districtMarks(root: string): DistrictMarks;
