type Named = (name: string) => string;
type Counted = (count: number) => string;

/** The layers of the map, and the record of one. */
export interface LayerMessages {
  title: string;
  lens: string;
  none: string;
  over: Named;
  others: string;
  backToLens: string;
  places: Counted;
  up: Named;
  down: Named;
  opacity: Named;
  percent: Counted;
  moved: (name: string, position: string, count: string) => string;
  about: string;
  aboutLayer: Named;
  record: {
    eyebrow: string; lenses: string; noLens: string;
    count: string; own: string; through: string; throughExplanation: string; unknown: string;
    checked: string;
    between: (earliest: string, latest: string) => string;
    kinds: string; placements: string; statements: string; statementCount: string; basis: string;
    documents: string; reports: string;
    citations: Counted;
  };
  download: {
    title: string; hint: string;
    formats: Record<'geojson' | 'csv' | 'kml', string>;
    making: string; saved: Named; leftOut: Counted; failed: string;
  };
  base: Record<'title' | 'outline' | 'metro' | 'station', string>;
}

export const layersZh: LayerMessages = {
  title: '图层',
  lens: '本视角',
  none: '没有显示任何图层。',
  over: (name) => `叠加自“${name}”`,
  others: '其他图层',
  backToLens: '恢复视角默认图层',
  places: (count) => `${count} 处`,
  up: (name) => `上移“${name}”`,
  down: (name) => `下移“${name}”`,
  opacity: (name) => `“${name}”的不透明度`,
  percent: (count) => `${count}%`,
  moved: (name, position, count) => `“${name}”现为自上而下第 ${position} 层，共 ${count} 层`,
  about: '说明',
  aboutLayer: (name) => `说明：${name}`,
  record: {
    eyebrow: '图层',
    lenses: '显示于以下视角：',
    noLens: '没有视角默认显示这一图层，可在地图的图层列表中打开。',
    count: '地点',
    own: '有位置',
    through: '随所在地点显示',
    throughExplanation: '位于或隶属另一有位置的地点',
    unknown: '位置未载明',
    checked: '核对于',
    between: (earliest, latest) => `${earliest} 至 ${latest}`,
    kinds: '类别',
    placements: '位置依据',
    statements: '记载依据',
    statementCount: '记载',
    basis: '依据',
    documents: '所引文件',
    reports: '所引报道',
    citations: (count) => `引用 ${count} 次`,
  },
  download: {
    title: '下载',
    hint: '坐标为 WGS 84，经度在前。',
    formats: { geojson: 'GeoJSON', csv: 'CSV（Excel）', kml: 'KML' },
    making: '正在生成文件…',
    saved: (name) => `已生成 ${name}。`,
    leftOut: (count) => `KML 只能记录有位置的地点，另有 ${count} 处未收入。`,
    failed: '文件未能生成，请检查网络后重试。',
  },
  base: { title: '底图', outline: '区界（示意）', metro: '轨道交通，按线路着色', station: '车站' },
};

export const layersEn: LayerMessages = {
  title: 'Layers',
  lens: 'Through this lens',
  none: 'No layer is shown.',
  over: (name) => `Laid over from “${name}”`,
  others: 'Other layers',
  backToLens: 'Back to the lens’s layers',
  places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
  up: (name) => `Move “${name}” up`,
  down: (name) => `Move “${name}” down`,
  opacity: (name) => `Opacity of “${name}”`,
  percent: (count) => `${count}%`,
  moved: (name, position, count) => `“${name}” is now number ${position} of ${count} from the top`,
  about: 'About',
  aboutLayer: (name) => `About ${name}`,
  record: {
    eyebrow: 'Layer',
    lenses: 'Shown through these lenses: ',
    noLens: 'No lens shows this layer by itself; switch it on in the map’s list of layers.',
    count: 'Places',
    own: 'With a position',
    through: 'Shown at another place',
    throughExplanation: 'Within or part of a place that has a position',
    unknown: 'Position not stated',
    checked: 'Checked',
    between: (earliest, latest) => `${earliest} to ${latest}`,
    kinds: 'Kinds',
    placements: 'How positions are known',
    statements: 'How statements are known',
    statementCount: 'Statements',
    basis: 'Basis',
    documents: 'Documents cited',
    reports: 'Reports cited',
    citations: (count) => (count === 1 ? 'cited once' : `cited ${count} times`),
  },
  download: {
    title: 'Download',
    hint: 'Coordinates are WGS 84, longitude first.',
    formats: { geojson: 'GeoJSON', csv: 'CSV (Excel)', kml: 'KML' },
    making: 'Making the file…',
    saved: (name) => `Made ${name}.`,
    leftOut: (count) => `KML holds only places with a position; ${count} ${count === 1 ? 'is' : 'are'} left out.`,
    failed: 'The file could not be made. Check the connection and try again.',
  },
  base: { title: 'Base map', outline: 'District edge (indicative)', metro: 'Metro, in the colours of its lines', station: 'Station' },
};
