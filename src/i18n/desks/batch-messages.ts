type Outcome = 'inside' | 'possible' | 'edge' | 'partly' | 'outside-zones' | 'outside-district' | 'unreadable';
type Fit = 'direct' | 'related' | 'none' | 'unread' | 'unstated';
type System = 'wgs84' | 'gcj02' | 'bd09' | 'epsg4547' | 'epsg4526';
type Part = 'longitude' | 'latitude' | 'easting' | 'northing' | 'text' | 'wkt' | 'industry';
type PositionKind = 'degrees' | 'grid' | 'text' | 'wkt' | 'geometry';

export interface BatchMessages {
  lead: string;
  choose: {
    drop: string;
    dropNow: string;
    button: string;
    formats: string;
    parts: string;
    encodings: string;
    private: string;
    sample: string;
    sampleNote: string;
    sampleName: string;
    sampleColumns: { name: string; industry: string; longitude: string; latitude: string };
    opening(name: string): string;
    stop: string;
    outcome: string;
    /** What a run gives. */
    gives: readonly string[];
  };
  failed: string;
  kept: string;
  again: string;
  file: {
    title: string;
    format: string;
    formats: Readonly<Record<'csv' | 'tsv' | 'xlsx' | 'geojson' | 'kml' | 'kmz' | 'shapefile', string>>;
    encoding: string;
    encodingOther: string;
    delimiter: string;
    delimiters: Readonly<Record<',' | ';' | '\t' | '|', string>>;
    header: string;
    rereading: string;
    remarks: string;
    other: string;
  };
  columns: {
    title: string;
    note: string;
    kind: string;
    kinds: Readonly<Record<PositionKind, string>>;
    parts: Readonly<Record<Part, string>>;
    none: string;
    swap: string;
    preview: string;
    previewNote(shown: number): string;
    row: string;
    geometry: string;
    geometryMissing: string;
    surveyors: string;
    missing: string;
  };
  system: {
    title: string;
    names: Readonly<Record<System, string>>;
    users: Readonly<Record<System, string>>;
    from: Readonly<Record<'prj' | 'crs' | 'format' | 'header' | 'numbers', string>>;
    ask: string;
    remembered(name: string): string;
    would: string;
    wouldRow(row: number): string;
    unreadable: string;
    onMap: string;
    choose: string;
  };
  plan: { title: string; note(zones: number): string; unplaced(names: readonly string[]): string };
  run: string;
  running: {
    title: string;
    rows(rows: string): string;
    rate(rate: string): string;
    progress: string;
    cancel: string;
    stopping: string;
  };
  result: {
    title: string;
    of(rows: string, seconds: string): string;
    partial(rows: string): string;
    broken: string;
    assumed(system: string, plan: string): string;
    again: string;
    other: string;
    outcomesTitle: string;
    outcomesNote: string;
    outcomes: Readonly<Record<Outcome, string>>;
    outcomesMeaning: Readonly<Record<Outcome, string>>;
    zonesTitle: string;
    zonesNote: string;
    zone: string;
    zoneParts: Readonly<Record<'inside' | 'edge' | 'possible', string>>;
    zonesNone: string;
    fitsTitle: string;
    fits: Readonly<Record<Fit, string>>;
    rowsTitle: string;
    showing(count: string): string;
    filtered(count: string, filters: readonly string[]): string;
    clear: string;
    empty: string;
    columns: Readonly<Record<'row' | 'assignment' | 'zones' | 'distance' | 'fit' | 'note', string>>;
    metres(metres: string): string;
    zonePossible: string;
    fitWords(words: readonly string[]): string;
    onMap(drawn: string, located: string): string;
    replaced(count: number): string;
  };
  notes: {
    possible: string;
    edge: string;
    shares(shares: readonly string[]): string;
    alsoPossible(names: readonly string[]): string;
    /** A coordinate system, and on whose word. */
    assumed(system: string, from: string): string;
    given: string;
  };
  download: {
    title: string;
    note: string;
    formats: Readonly<Record<'csv' | 'xlsx' | 'geojson', string>>;
    onlyShown: string;
    making: string;
    saved(name: string): string;
    failed: string;
    print: string;
    suffix: string;
  };
  print: {
    title: string;
    file: string;
    date: string;
    rows: string;
    system: string;
    plan: string;
    version: string;
    outcome: string;
    count: string;
    share: string;
    map: string;
    foot: string;
    partial(rows: string): string;
  };
}
