import type { Words } from '../context';

interface DrawingMessages {
  title: string;
  drawing: string;
  editing: string;
  undoCorner: string;
  redoCorner: string;
}

/** Said over the map while a boundary is drawn or edited there. */
export const drawingWords: Words<DrawingMessages> = {
  'zh-CN': {
    title: '绘制边界',
    drawing: '依次点出角点；点起点或按回车闭合，按 Esc 放弃。',
    editing: '拖动角点；拖动边上的小点可加角点；右击角点可删。',
    undoCorner: '退一个角点',
    redoCorner: '恢复角点',
  },
  en: {
    title: 'Drawing a boundary',
    drawing: 'Click corner after corner. Click the first one or press Enter to close; Escape gives up.',
    editing: 'Drag a corner; drag a small dot to add one; right-click a corner to delete it.',
    undoCorner: 'Undo corner',
    redoCorner: 'Redo corner',
  },
};
