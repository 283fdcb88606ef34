import type { DistrictMarks } from './district-marks.mjs';

export interface DistrictTrace {
  readonly index: number;
  readonly length: number;
  readonly kind: 'name' | 'coordinate';
}
export function findDistrict(text: string, marks: DistrictMarks): DistrictTrace[];
