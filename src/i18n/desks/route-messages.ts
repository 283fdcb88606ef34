/** Distances and durations come as they are to be read, with their units. */
export interface RouteMessages {
  lead: string;
  add: {
    title: string;
    place: string;
    placeExample: string;
    shortlist: (count: number) => string;
    map: string;
    mapOn: string;
    mapHint: string;
    position: string;
    name: string;
    nameExample: string;
    coordinates: string;
    coordinatesExample: (example: string) => string;
    button: string;
    readAs: (numbers: string, system: string, assumed: boolean) => string;
    blank: string;
    failed: string;
    /** What a position is called that has no name. */
    unnamed: (number: number) => string;
    /** Offers a place in place of the position that was clicked. */
    instead: (name: string) => string;
  };
  refused: {
    full: (limit: number) => string;
    present: (name: string) => string;
    unplaced: (name: string) => string;
  };
  stops: {
    title: string;
    empty: string;
    emptySteps: readonly string[];
    minutes: string;
    minutesOf: (name: string) => string;
    nameOf: (name: string) => string;
    earlier: (name: string) => string;
    later: (name: string) => string;
    remove: (name: string) => string;
    drag: (name: string) => string;
    through: (host: string) => string;
    ownPosition: string;
    unplaced: string;
    gone: (id: string) => string;
    clear: string;
  };
  said: {
    added: (name: string, number: number) => string;
    taken: (count: number) => string;
    removed: (name: string) => string;
    moved: (name: string, number: number, of: number) => string;
  };
  problems: {
    title: string;
    unread: (part: string) => string;
    repeated: (name: string) => string;
    excess: (count: number, limit: number) => string;
  };
  order: {
    title: string;
    startFixed: string;
    endFixed: string;
    roundTrip: string;
    button: string;
    note: (exact: number) => string;
    shortest: (count: number, before: string, after: string) => string;
    short: (count: number, before: string, after: string) => string;
    already: (exact: boolean) => string;
  };
  time: {
    title: string;
    date: string;
    start: string;
    travel: string;
    unknown: string;
    speed: string;
    perLeg: string;
    kilometresPerHour: string;
    minutesEach: string;
    assumption: Record<'speed' | 'minutes', (figure: number) => string>;
    assumptionOff: string;
  };
  totals: {
    title: string;
    straight: string;
    straightLabel: string;
    road: string;
    roadLabel: (server: string) => string;
    stay: string;
    onTheWay: string;
    end: string;
    unknown: string;
    minutes: (minutes: number) => string;
    /** How many days later. */
    nextDay: (days: number) => string;
  };
  legs: {
    title: string;
    leg: (from: string, to: string) => string;
    straight: (distance: string) => string;
    road: (distance: string) => string;
    assumed: (minutes: string) => string;
    byRoad: (minutes: string) => string;
    noTime: string;
    openIn: (service: string, leg: string) => string;
    services: Record<'amap' | 'baidu', string>;
    whole: string;
    wholeNote: string;
    converted: string;
  };
  roads: {
    receives: (server: string) => string;
    asking: string;
    known: (server: string) => string;
    stays: string;
    again: string;
    failures: {
      unreachable: string;
      slow: (seconds: number) => string;
      status: (status: number) => string;
      large: (megabytes: number) => string;
      unreadable: string;
      wrong: string;
      noRoute: string;
      farFromRoad: (stop: number) => string;
    };
  };
  takeAway: {
    title: string;
    print: string;
    formats: Record<'kml' | 'gpx' | 'ics', string>;
    calendarNeeds: Record<'date' | 'times', string>;
    zone: (zone: string) => string;
    floating: string;
    saved: (name: string) => string;
    failed: string;
    fileName: string;
    /** Lines of a file, which knows no layout. */
    named: (name: string, value: string) => string;
    based: (name: string, basis: string) => string;
    approach: (distance: string, time: string) => string;
    lineStraight: string;
    lineRoad: (server: string) => string;
  };
  sheet: {
    title: string;
    onScreen: string;
    date: string;
    noDate: string;
    map: string;
    see: string;
    role: string;
    industries: string;
    projects: string;
    nothing: string;
    own: string;
    back: (time: string) => string;
    made: (date: string, version: string) => string;
    indicative: string;
    uncertain: (distance: string) => string;
    more: (count: number) => string;
  };
}
