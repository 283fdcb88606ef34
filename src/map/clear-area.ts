/** The part of the map’s stage that nothing covers, in CSS pixels from the stage’s edges. */
export interface ClearArea {
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

export const noClearArea: ClearArea = { width: 0, height: 0, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

/** Measures the clear area by an element that is laid out over it. */
export function measureClearArea(stage: Element, clear: Element): ClearArea {
  const whole = stage.getBoundingClientRect();
  const part = clear.getBoundingClientRect();
  return {
    width: part.width,
    height: part.height,
    padding: {
      top: Math.max(0, part.top - whole.top),
      right: Math.max(0, whole.right - part.right),
      bottom: Math.max(0, whole.bottom - part.bottom),
      left: Math.max(0, part.left - whole.left),
    },
  };
}

export const shorterSide = ({ width, height }: Pick<ClearArea, 'width' | 'height'>): number => Math.max(160, Math.min(width, height));
