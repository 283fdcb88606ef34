/** Taking the map away: images, drawings, data. */
export interface ExportMessages {
  title: string;
  image: string;
  imageHint: string;
  size: string;
  sizes: Record<'screen' | 'a4' | 'a3', string>;
  makeImage: string;
  making: string;
  made: (date: string) => string;
  needsEngine: string;
  failed: string;
  drawing: string;
  drawingHint: string;
  makeDrawing: string;
  data: string;
  dataHint: string;
  north: string;
  colon: string;
  semicolon: string;
}

export const exportZh: ExportMessages = {
  title: '导出',
  image: '图片',
  imageHint: 'PNG，含标题、图例、比例尺、指北针、出处与提示。',
  size: '尺寸',
  sizes: { screen: '屏幕', a4: 'A4 横', a3: 'A3 横' },
  makeImage: '保存图片',
  making: '正在绘制…',
  made: (date) => `制图 ${date}`,
  needsEngine: '图片需要 WebGL 2，此浏览器没有；下面的矢量图与数据仍可保存。',
  failed: '图片未能生成。可换小一些的尺寸再试，或保存下面的矢量图。',
  drawing: '结构图',
  drawingHint: 'SVG 矢量图，可在排版与制图软件中编辑。',
  makeDrawing: '保存矢量图',
  data: '数据',
  dataHint: '在各图层的记录页保存 GeoJSON、CSV 或 KML：',
  north: '北',
  colon: '：',
  semicolon: '；',
};

export const exportEn: ExportMessages = {
  title: 'Export',
  image: 'Image',
  imageHint: 'PNG with title, legend, scale, north, sources and the note.',
  size: 'Size',
  sizes: { screen: 'Screen', a4: 'A4 landscape', a3: 'A3 landscape' },
  makeImage: 'Save image',
  making: 'Drawing…',
  made: (date) => `Made ${date}`,
  needsEngine: 'An image needs WebGL 2, which this browser lacks. The drawing and the data below can still be saved.',
  failed: 'The image could not be made. Try a smaller size, or save the drawing below.',
  drawing: 'Plan structure',
  drawingHint: 'A vector drawing (SVG) to edit in layout and drawing programs.',
  makeDrawing: 'Save drawing',
  data: 'Data',
  dataHint: 'Each layer’s record has GeoJSON, CSV and KML to save:',
  north: 'N',
  colon: ': ',
  semicolon: '; ',
};
