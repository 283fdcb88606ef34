type Verdict = 'in' | 'possible' | 'edge' | 'out';
type System = 'wgs84' | 'gcj02' | 'bd09' | 'epsg4547' | 'epsg4526';
type SystemFrom = 'named' | 'link' | 'numbers' | 'given' | 'assumed';
type Order = 'longitude-latitude' | 'latitude-longitude' | 'easting-northing' | 'northing-easting';
type OrderFrom = 'letters' | 'link' | 'range' | 'bounds' | 'assumed';

export interface CheckMessages {
  lead: string;
  form: {
    title: string;
    coordinates: string;
    /** A pair of coordinates of this district. */
    example: (coordinates: string) => string;
    forms: string;
    check: string;
    place: string;
    placeExample: string;
    map: string;
    blank: string;
    failed: string;
  };
  /** Before anything is asked. */
  empty: { title: string; steps: readonly string[] };
  reading: {
    title: string;
    ask: Record<'system' | 'order', string>;
    choose: string;
    systems: Record<System, string>;
    systemFrom: Record<SystemFrom, string>;
    orders: Record<Order, string>;
    orderFrom: Record<OrderFrom, string>;
    readAs: (numbers: string, system: string, systemFrom: string, order: string, orderFrom: string) => string;
    ignored: (number: string) => string;
  };
  answer: {
    title: string;
    titleOf: (place: string) => string;
    position: string;
    otherSystems: string;
    siteUncertainty: (distance: string) => string;
    district: string;
    districtIs: Record<Verdict, (district: string) => string>;
    copyText: string;
    copyLink: string;
    copied: string;
    copyFailed: string;
    /** Where the reader’s own boundaries stand in for the catalogue’s. */
    replaced: (names: string) => string;
    openBatch: string;
  };
  verdicts: Record<Verdict, string>;
  /** A verdict on a zone, as part of a sentence. */
  verdictOn: Record<Verdict, (zone: string) => string>;
  nowhere: (zone: string, distance: string) => string;
  outsideDistrict: (distance: string) => string;
  unknown: string;
  verdictKey: Record<Verdict, string>;
  /** How far the edge is and how unsure, from inside or outside as drawn. */
  inside: (edge: string, uncertainty: string) => string;
  outside: (edge: string, uncertainty: string) => string;
  onEdge: (uncertainty: string) => string;
  plan: {
    none: string;
    noneMay: string;
    noExtent: string;
    nearest: string;
    pointed: string;
    pointedAt: (distance: string, uncertainty: string) => string;
    pointedNote: (count: number) => string;
    unplaced: (count: number) => string;
    unplacedNames: string;
  };
  industries: { title: string; note: string; none: string; noZone: string };
  nearby: { title: string; note: string; within: (distance: string) => string };
  withoutPosition: {
    title: (place: string) => string;
    stated: string;
    nothing: string;
    ways: Record<'host' | 'parent' | 'lineage', string>;
    askHost: (host: string) => string;
  };
  uncertain: (distance: string) => string;
  text: {
    heading: (title: string) => string;
    checkedOn: (date: string, version: string) => string;
    link: string;
    sources: string;
    industries: string;
    indent: string;
    colon: string;
  };
  /** Said to who does not see the answer. */
  announced: (plan: string, verdict: string) => string;
}
