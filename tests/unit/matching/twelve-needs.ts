import type { GroundKind } from '../../../src/matching/grounds';
import type { Directness } from '../../../src/matching/directness';
import type { Basis } from '../../../src/catalogue/catalogue';

/** A reason that a place of the first three must give: of which kind, how known, and a source that it cites. */
export interface ExpectedGround {
  readonly kind: GroundKind;
  /** Null for what is measured on the drawing. */
  readonly basis: Basis | null;
  readonly cites: string;
  /** The industry stated, or the place inside or nearby. */
  readonly of?: string;
}

export interface ExpectedNeed {
  readonly need: string;
  readonly zh: string;
  readonly en: string;
  readonly directness: Directness | null;
  /** The first three, best first; among equals in the order of the spaces and the catalogue. */
  readonly first: readonly { readonly place: string; readonly rank: number; readonly ground: ExpectedGround }[];
  /** Why the documents lead there; read them beside this. */
  readonly because: string;
}

/** The note lists units by name and nothing else: what a zone is for follows from the 2035 cluster of the unit of its name. */
const smartCluster = 'modern-industry-plan#5.2.3';
const materialsCluster = 'modern-industry-plan#5.2.5';

/** Judged by reading the documents first. Where nothing is stated, that is what is expected. */
export const twelveNeeds: readonly ExpectedNeed[] = [
  {
    need: 'display panels', zh: '显示面板', en: 'display panels', directness: 'direct',
    first: [
      { place: 'park-csot', rank: 1, ground: { kind: 'industry', basis: 'stated', cites: 'emerging-industries-plan#box-8', of: '145-it-uhd-display' } },
      { place: 'iz-xiacun-heshuikou', rank: 2, ground: { kind: 'industry', basis: 'derived', cites: smartCluster, of: '31-intelligent-new-display' } },
      { place: 'iz-changzhen', rank: 2, ground: { kind: 'industry', basis: 'derived', cites: smartCluster, of: '31-intelligent-new-display' } },
    ],
    because: 'Box 8 names one park for new displays, and its firm’s production line stands among the display projects of box 1. The 2035 plan puts new displays into the smart-industry cluster, two of whose units share a name with a zone of today; both follow by the same rule, so they tie.',
  },
  {
    need: 'lithium-battery separators', zh: '锂电池隔膜', en: 'lithium-battery separators', directness: 'direct',
    first: [
      { place: 'park-btr', rank: 1, ground: { kind: 'organisation', basis: 'stated', cites: 'emerging-industries-plan#box-3', of: '145-materials-new-energy' } },
      { place: 'park-senior', rank: 1, ground: { kind: 'organisation', basis: 'stated', cites: 'emerging-industries-plan#box-3', of: '145-materials-new-energy' } },
      { place: 'iz-xiacun-heshuikou', rank: 3, ground: { kind: 'industry', basis: 'derived', cites: materialsCluster, of: '31-materials-advantage' } },
    ],
    because: 'Box 8 gives both parks to new materials, and box 3 lists a project of each one’s firm under new-energy materials, where section 3.3 puts battery separators. No document says which of the two makes separators, so they tie. The 2035 plan gives key materials of lithium-ion batteries to the new-materials cluster, to which the zone’s unit belongs.',
  },
  {
    need: 'silicon carbide', zh: '碳化硅', en: 'silicon carbide', directness: 'direct',
    first: [
      { place: 'base-third-gen-semiconductor', rank: 1, ground: { kind: 'industry', basis: 'stated', cites: 'emerging-industries-plan#3.3', of: '145-materials-semiconductor' } },
      { place: 'iz-xiacun-heshuikou', rank: 2, ground: { kind: 'industry', basis: 'derived', cites: materialsCluster, of: '31-materials-strategic' } },
      { place: 'iz-lisonglang-xitian', rank: 2, ground: { kind: 'industry', basis: 'derived', cites: materialsCluster, of: '31-materials-strategic' } },
    ],
    because: 'Section 3.3 plans a base for third-generation semiconductors in the very sentence on silicon carbide, and says no position. The 2035 plan gives third-generation semiconductor materials to the new-materials cluster, two of whose units go on in zones of today.',
  },
  {
    need: 'eVTOL', zh: 'eVTOL', en: 'eVTOL', directness: 'weak',
    first: [
      { place: 'iz-xiacun-heshuikou', rank: 1, ground: { kind: 'industry', basis: 'derived', cites: smartCluster, of: '31-intelligent-ai' } },
      { place: 'iz-changzhen', rank: 1, ground: { kind: 'industry', basis: 'derived', cites: smartCluster, of: '31-intelligent-ai' } },
      { place: 'hq-phoenix-city', rank: 3, ground: { kind: 'industry', basis: 'inferred', cites: smartCluster, of: '31-intelligent-ai' } },
    ],
    because: 'The note names low-altitude equipment as an industry and gives it to no zone. Older plans list drones under artificial intelligence, which is a neighbour at best; what follows from it is said to rest on little.',
  },
  {
    need: 'brain–computer interface', zh: '脑机接口', en: 'brain–computer interface', directness: 'science',
    first: [
      { place: 'hq-guangming-central-area', rank: 1, ground: { kind: 'science', basis: 'stated', cites: 'city-clusters-opinion#3.2.5', of: 'fac-brain' } },
      { place: 'iz-guangming-cloud-valley', rank: 1, ground: { kind: 'science', basis: 'stated', cites: 'city-clusters-opinion#3.2.5', of: 'fac-brain' } },
      { place: 'hq-guangming-lake', rank: 3, ground: { kind: 'science', basis: 'stated', cites: 'city-clusters-opinion#3.2.5', of: 'fac-brain' } },
    ],
    because: 'No document gives brain science to a zone, headquarters cluster or park. What is stated is the facility for brain analysis; the order is that of the distance from it, measured on the drawing, and is said to be no more.',
  },
  {
    need: 'synthetic biology CDMO', zh: '合成生物 CDMO', en: 'synthetic biology CDMO', directness: 'direct',
    first: [
      { place: 'park-weiguang-life', rank: 1, ground: { kind: 'inside', basis: 'stated', cites: 'science-technology-plan#5.2.4', of: 'platform-cdmo' } },
      { place: 'iz-guangming-cloud-valley', rank: 2, ground: { kind: 'science', basis: 'stated', cites: 'city-clusters-opinion#3.2.1', of: 'fac-synbio' } },
      { place: 'hq-phoenix-city', rank: 3, ground: { kind: 'industry', basis: 'reported', cites: 'report-baoan-daily-2024-phoenix-city', of: '208-synthetic-biology' } },
    ],
    because: 'Section 5.2.4 puts a CDMO platform for biological medicines into the life-science park, which box 4 lists under biopharmaceuticals. The press gives biomedicine to Cloud Valley, beside the synthetic-biology facility, and synthetic biology to Phoenix City.',
  },
  {
    need: 'high-end CT', zh: '高端CT', en: 'high-end CT', directness: 'direct',
    first: [
      { place: 'park-huanan-med-valley', rank: 1, ground: { kind: 'inside', basis: 'stated', cites: 'science-technology-plan#box-15', of: 'tc-device-3c' } },
      { place: 'park-weiguang-life', rank: 2, ground: { kind: 'industry', basis: 'stated', cites: 'emerging-industries-plan#box-8', of: '145-bio' } },
      { place: 'park-hengtaiyu', rank: 2, ground: { kind: 'industry', basis: 'stated', cites: 'emerging-industries-plan#box-8', of: '145-bio' } },
    ],
    because: 'Box 15 puts the service platform for medical devices into this park. The others of box 8 are for life science and medicine as a whole, of which devices are a part; a clinical base and a reported plot for devices come out the same, so four tie.',
  },
  {
    need: 'watches', zh: '钟表', en: 'watches', directness: 'direct',
    first: [
      { place: 'base-clock', rank: 1, ground: { kind: 'name', basis: 'stated', cites: 'emerging-industries-plan#4.4' } },
      { place: 'park-time-valley', rank: 2, ground: { kind: 'name', basis: 'derived', cites: 'emerging-industries-plan#4.4' } },
      { place: 'base-underwear', rank: 3, ground: { kind: 'industry', basis: 'stated', cites: 'modern-industry-plan#5.1.2', of: '31-services-culture-tourism' } },
    ],
    because: 'Section 4.4 re-makes a base for watches and builds Time Valley as a part of it. The 2035 plan counts the watch and underwear bases to one cultural industry, so that the other base answers as a neighbour of the same house.',
  },
  {
    need: 'sensor packaging', zh: '传感器封装', en: 'sensor packaging', directness: 'direct',
    first: [
      { place: 'base-xinhuo', rank: 1, ground: { kind: 'industry', basis: 'stated', cites: 'emerging-industries-plan#3.1', of: '145-it-integrated-circuits' } },
      { place: 'hq-phoenix-city', rank: 2, ground: { kind: 'industry', basis: 'reported', cites: 'report-baoan-daily-2024-phoenix-city', of: '208-smart-sensors' } },
      { place: 'iz-minghu-smart-valley', rank: 2, ground: { kind: 'industry', basis: 'reported', cites: 'report-nandu-2023-fenghuang', of: '208-smart-sensors' } },
    ],
    because: 'Section 3.1 names packaging in integrated circuits, for which it strives for a base; it is stated, if for half of what was asked. Smart sensors are reported by the press for Phoenix City and for Minghu, alike, so those tie.',
  },
  {
    need: 'embodied robots', zh: '具身机器人', en: 'embodied robots', directness: 'direct',
    first: [
      { place: 'iz-xiacun-heshuikou', rank: 1, ground: { kind: 'industry', basis: 'derived', cites: smartCluster, of: '31-intelligent-ai' } },
      { place: 'iz-changzhen', rank: 2, ground: { kind: 'industry', basis: 'derived', cites: smartCluster, of: '31-intelligent-ai' } },
      { place: 'base-clock', rank: 3, ground: { kind: 'industry', basis: 'stated', cites: smartCluster, of: '31-intelligent' } },
    ],
    because: 'The 2035 plan counts robots to artificial intelligence, which is in the smart-industry cluster; two of its units go on in zones, and one of these has the supercomputer within 3 km. Section 5.2.3 puts the watch and mould bases into smart industry as a whole; they tie.',
  },
  {
    need: 'cell therapy', zh: '细胞治疗', en: 'cell therapy', directness: 'direct',
    first: [
      { place: 'park-weiguang-life', rank: 1, ground: { kind: 'industry', basis: 'stated', cites: 'emerging-industries-plan#box-8', of: '145-bio' } },
      { place: 'base-stem-cell', rank: 2, ground: { kind: 'industry', basis: 'derived', cites: 'science-technology-plan#box-8', of: '145-bio-diagnosis-treatment' } },
      { place: 'park-hengtaiyu', rank: 3, ground: { kind: 'industry', basis: 'stated', cites: 'emerging-industries-plan#box-8', of: '145-bio' } },
    ],
    because: 'Section 3.4 files cell therapy under biotechnology, for which box 8 names two parks; one of them holds a platform for biological medicines. The university’s base for stem cells shares its name with what section 3.4 lists, which is a rule and no statement.',
  },
  {
    need: 'a listed company’s headquarters', zh: '上市公司总部', en: 'a listed company’s headquarters', directness: null,
    first: [
      { place: 'hq-guangming-lake', rank: 1, ground: { kind: 'function', basis: 'stated', cites: 'new-industrialisation-note#4.4.2' } },
      { place: 'hq-phoenix-city', rank: 1, ground: { kind: 'function', basis: 'stated', cites: 'new-industrialisation-note#4.4.2' } },
      { place: 'hq-guangming-central-area', rank: 1, ground: { kind: 'function', basis: 'stated', cites: 'new-industrialisation-note#4.4.2' } },
    ],
    because: 'The note names three headquarters clusters, for head offices or regional research centres of leading firms, and sets none above another: they tie. The area for listed companies’ head offices of the 2021 plan has no position and is found among the spaces of earlier plans.',
  },
];
