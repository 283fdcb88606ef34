/** Every kind of place, in the order in which filters and lists name them. */
export const placeKinds = [
  'headquarters-cluster', 'industrial-zone',
  'area', 'cluster', 'production-unit', 'corridor', 'axis',
  'facility', 'platform', 'laboratory', 'university', 'research-institute',
  'innovation-centre', 'testing-centre', 'hospital',
  'park', 'base', 'landmark',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Institutions of science: what is neither a large facility nor a structure of a plan nor a park. */
export const institutionKinds: ReadonlySet<PlaceKind> = new Set([
  'platform', 'laboratory', 'university', 'research-institute', 'innovation-centre', 'testing-centre', 'hospital',
]);

/** Kinds found at a spot, as against structures that a plan lays over the district. */
export const siteKinds: ReadonlySet<PlaceKind> = new Set([...institutionKinds, 'facility', 'park', 'base', 'landmark']);
