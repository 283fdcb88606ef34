import type { Text } from '../../../src/catalogue/catalogue';

/** What the usual files of the base map are called. One of another name is called by it. */
export const baseTitles: Readonly<Record<string, Text>> = {
  outline: { zh: '底图：区界', en: 'Base map: outline of the district' },
  rail: { zh: '底图：轨道交通', en: 'Base map: rail' },
  stations: { zh: '底图：车站', en: 'Base map: stations' },
  labels: { zh: '底图：标注', en: 'Base map: labels' },
  roads: { zh: '底图：道路', en: 'Base map: roads' },
  waterways: { zh: '底图：河流', en: 'Base map: waterways' },
  water: { zh: '底图：水面', en: 'Base map: water' },
  green: { zh: '底图：绿地', en: 'Base map: green' },
  subdistricts: { zh: '底图：街道界线', en: 'Base map: boundaries of subdistricts' },
};
