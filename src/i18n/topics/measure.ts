type Kind = 'distance' | 'area';

/** Measuring on the map. */
export interface MeasureMessages {
  title: string;
  kind: string;
  kinds: Record<Kind, string>;
  /** What stands in the figure’s place until there are points enough. */
  begin: Record<Kind, string>;
  perimeter: string;
  sections: string;
  section: (number: number) => string;
  crossing: string;
  addAtCross: string;
  finish: string;
  undo: string;
  clear: string;
  hint: string;
  hintFinished: string;
  hintKeyboard: string;
  /** How the figure is reckoned, and how far it may be off. */
  model: Record<Kind, string>;
}

export const measureZh: MeasureMessages = {
  title: '测量',
  kind: '测量内容',
  kinds: { distance: '距离', area: '面积' },
  begin: { distance: '至少需要两个点', area: '至少需要三个点' },
  perimeter: '周长',
  sections: '分段',
  section: (number) => `第 ${number} 段`,
  crossing: '边线相交，无法得出面积。请移动点，使边线不再交叉。',
  addAtCross: '在十字处加点',
  finish: '完成',
  undo: '撤销',
  clear: '清空',
  hint: '在地图上点一下加一个点；再点一次最后一点即完成。点可以拖动。',
  hintFinished: '已完成。点可以拖动；在地图上再点一下，开始新的测量。',
  hintKeyboard: '键盘：方向键移动地图，“在十字处加点”加点，Enter 完成，Backspace 撤销，Esc 关闭。',
  model: {
    distance: '按球面计算，不计地形起伏；与椭球面相比，误差不超过 0.6%。',
    area: '按球面计算，不计地形起伏；与椭球面相比，面积误差不超过 0.9%，周长不超过 0.6%。',
  },
};

export const measureEn: MeasureMessages = {
  title: 'Measure',
  kind: 'What to measure',
  kinds: { distance: 'Distance', area: 'Area' },
  begin: { distance: 'Needs two points or more', area: 'Needs three points or more' },
  perimeter: 'Perimeter',
  sections: 'Sections',
  section: (number) => `Section ${number}`,
  crossing: 'The edges cross, so there is no area to give. Move a point until they no longer do.',
  addAtCross: 'Add a point at the cross',
  finish: 'Finish',
  undo: 'Undo',
  clear: 'Clear',
  hint: 'Click or tap the map to add a point, and the last point again to finish. Points can be dragged.',
  hintFinished: 'Finished. Points can be dragged; click or tap the map to begin anew.',
  hintKeyboard: 'Keyboard: arrow keys move the map, “Add a point at the cross” adds one, Enter finishes, Backspace undoes, Esc closes.',
  model: {
    distance: 'Computed on a sphere, without the height of the ground: within 0.6% of the ellipsoid.',
    area: 'Computed on a sphere, without the height of the ground: within 0.9% of the ellipsoid for the area, 0.6% for the perimeter.',
  },
};
