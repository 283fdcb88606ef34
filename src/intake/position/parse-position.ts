import { fromGrid, type CoordinateSystem } from '../../geo/coordinate-systems';
import type { Bounds, LonLat } from '../../geo/mercator';
import { otherSystemNamed, systemNamed } from '../columns/headers';
import type { IntakeProblem } from '../intake';
import type { IntakeCode } from '../codes';
import { foundText } from '../problem';
import { isGrid, toLonLat, type Pair } from '../system/to-lon-lat';
import { readLink } from './links';
import type { Ordinate } from './ordinates';
import { plainText } from './ordinates';
import { readPair } from './pair';

export type PositionOrder = 'longitude-latitude' | 'latitude-longitude' | 'easting-northing' | 'northing-easting';

/** One way to understand what was typed, and on whose word. */
export interface PositionCandidate {
  readonly system: CoordinateSystem;
  /** `named`: in the text. `link`: the map service’s. `numbers`: only a grid can be told so. `given`: by the caller. */
  readonly systemFrom: 'named' | 'link' | 'numbers' | 'given' | 'assumed';
  readonly order: PositionOrder;
  /** `range`: the other order is no position. `bounds`: only this one falls where positions are expected. */
  readonly orderFrom: 'letters' | 'link' | 'range' | 'bounds' | 'assumed';
  /** In its own system: longitude and latitude in degrees, or easting and northing in metres, in this order. */
  readonly position: Pair;
  /** In WGS 84. */
  readonly lonLat: LonLat;
}

export interface PositionReading {
  /** The likeliest first; none where there is a problem. More than one only where something must be asked. */
  readonly candidates: readonly PositionCandidate[];
  /** What the text leaves open, to be asked. */
  readonly ask: readonly ('system' | 'order')[];
  /** A third number, taken for a height and left out. */
  readonly ignored: string | null;
  readonly problem: IntakeProblem | null;
}

export interface PositionHints {
  /** Where positions are expected, in WGS 84. Decides an order that the numbers leave open; nothing else. */
  readonly bounds?: Bounds;
  /** Taken where the text names none. */
  readonly system?: CoordinateSystem;
}

const unread = (code: IntakeCode, text: string): PositionReading =>
  ({ candidates: [], ask: [], ignored: null, problem: { code, found: foundText(text) } });

const looksAlike: readonly CoordinateSystem[] = ['wgs84', 'gcj02', 'bd09'];

type Order = 'first-east' | 'first-north';

const orderName = (system: CoordinateSystem, order: Order): PositionOrder => {
  if (isGrid(system)) return order === 'first-east' ? 'easting-northing' : 'northing-easting';
  return order === 'first-east' ? 'longitude-latitude' : 'latitude-longitude';
};

/** The order that the letters say; null where they say none. X and Y are east and north in degrees, the reverse on a grid. */
function lettered([first, second]: readonly [Ordinate, Ordinate], grid: boolean): Order | 'contradiction' | null {
  const isEast = ({ axis }: Ordinate): boolean | null => {
    if (axis === null) return null;
    return axis === 'longitude' || axis === (grid ? 'y' : 'x');
  };
  const [one, other] = [isEast(first), isEast(second)];
  if (one !== null && one === other) return 'contradiction';
  if (one === null && other === null) return null;
  return one === true || other === false ? 'first-east' : 'first-north';
}

const isXy = ({ axis }: Ordinate): boolean => axis === 'x' || axis === 'y';

const isWithin = ([longitude, latitude]: LonLat, [west, south, east, north]: Bounds): boolean => {
  // Half as much again on each side: a site may lie beyond, and the systems lie up to a kilometre apart.
  const [wide, high] = [(east - west) / 2 + 0.02, (north - south) / 2 + 0.02];
  return longitude >= west - wide && longitude <= east + wide && latitude >= south - high && latitude <= north + high;
};

/** Some words name a system; what is left is the position. */
const systemWords = /(?:(?:\/\s*)?3[- ]?degree\s+gauss[- ]kr[uü]ger\s+(?:cm\s*114e|zone\s*38)|中央经[线度]\s*(?:为|:)?\s*114\s*[°度]?|gcj-?\s?-?0?2|bd-?0?9(?:ll)?|wgs-?\s?(?:19)?84|cgcs-?\s?2000|epsg[:\s]?\d{4,5}|火星|高德|腾讯|百度|天地图|大地2000|2000国家大地|gaode|amap|baidu|gps)(?:地图|坐标系?|系)*/gi;

/**
 * Reads a position in any usual form: decimal degrees, degrees and minutes and seconds, letters or signs, Chinese or
 * English, either order, the grids with or without a zone’s number, the link of a map service. Nothing is guessed in
 * silence: every reading says what was taken for granted, and `ask` what the text leaves open. Never throws.
 */
export function parsePosition(text: string, hints: PositionHints = {}): PositionReading {
  if (text.trim() === '') return unread('noPosition', text);
  const link = readLink(text);
  if (link) return 'code' in link ? unread(link.code, text) : fromLink(link, text);

  const plain = plainText(text);
  const other = otherSystemNamed(plain);
  if (other !== null) return unread('rowSystem', other);
  const named = systemNamed(plain);
  const read = readPair(plain.replace(systemWords, ' '));
  if (!read) return unread('positionText', text);
  if (read.kind === 'neither') return unread('outOfRange', text);
  return read.kind === 'grid' ? onGrid(read.pair, read.ignored, named, text, hints) : inDegrees(read.pair, read.ignored, named, text, hints);
}

interface LinkReading {
  readonly position: Pair;
  readonly systems: readonly CoordinateSystem[];
  readonly order: 'longitude-latitude' | 'latitude-longitude';
}

function fromLink({ position, systems, order }: LinkReading, text: string): PositionReading {
  const candidates = systems.flatMap((system): PositionCandidate[] => {
    const lonLat = toLonLat(system, position);
    return lonLat ? [{ system, systemFrom: 'link', order, orderFrom: 'link', position, lonLat }] : [];
  });
  if (candidates.length === 0) return unread('outOfRange', text);
  return { candidates, ask: candidates.length > 1 ? ['system'] : [], ignored: null, problem: null };
}

function inDegrees(
  pair: readonly [Ordinate, Ordinate], ignored: string | null, named: CoordinateSystem | null, text: string, hints: PositionHints,
): PositionReading {
  const said = lettered(pair, false);
  if (said === 'contradiction') return unread('positionText', text);
  const system = named ?? hints.system ?? null;
  if (system !== null && isGrid(system)) return unread('degreesAmongGrid', text);
  const systems = system === null ? looksAlike : [system];
  const systemFrom = named ? 'named' : system === null ? 'assumed' : 'given';
  const ordered = (order: Order): Pair => (order === 'first-east' ? [pair[0].value, pair[1].value] : [pair[1].value, pair[0].value]);
  const possible = (['first-east', 'first-north'] as const).filter((order) => toLonLat('wgs84', ordered(order)));
  if (possible.length === 0) return unread('outOfRange', text);
  const make = (order: Order, orderFrom: PositionCandidate['orderFrom']): PositionCandidate[] => systems.flatMap((one) => {
    const position = ordered(order);
    const lonLat = toLonLat(one, position);
    return lonLat ? [{ system: one, systemFrom, order: orderName(one, order), orderFrom, position, lonLat }] : [];
  });
  const chosen = chooseOrder(possible, said, (order) => make(order, 'assumed').some(({ lonLat }) => hints.bounds && isWithin(lonLat, hints.bounds)));
  const candidates = chosen.orders.flatMap((order) => make(order, chosen.from));
  const ask = [...(system === null ? ['system' as const] : []), ...(chosen.ask ? ['order' as const] : [])];
  return { candidates, ask, ignored, problem: null };
}

interface ChosenOrder {
  readonly orders: readonly Order[];
  readonly from: PositionCandidate['orderFrom'];
  readonly ask: boolean;
}

function chooseOrder(possible: readonly Order[], said: Order | null, within: (order: Order) => boolean): ChosenOrder {
  if (said !== null && possible.includes(said)) return { orders: [said], from: 'letters', ask: false };
  // Letters that say what cannot be were mistaken; that is worth a question.
  if (possible.length === 1) return { orders: possible, from: 'range', ask: said !== null };
  const inside = possible.filter(within);
  if (inside.length === 1) return { orders: inside, from: 'bounds', ask: false };
  return { orders: possible, from: 'assumed', ask: true };
}

function onGrid(
  pair: readonly [Ordinate, Ordinate], ignored: string | null, named: CoordinateSystem | null, text: string, hints: PositionHints,
): PositionReading {
  const said = lettered(pair, true);
  if (said === 'contradiction') return unread('positionText', text);
  const systems = named !== null && isGrid(named) ? [named] : (['epsg4547', 'epsg4526'] as const);
  const found = (['first-east', 'first-north'] as const).flatMap((order) => systems.flatMap((system) => {
    const position: Pair = order === 'first-east' ? [pair[0].value, pair[1].value] : [pair[1].value, pair[0].value];
    const lonLat = fromGrid(system, { easting: position[0], northing: position[1] });
    return lonLat ? [{ system, order, position, lonLat }] : [];
  }));
  if (found.length === 0) return unread(named === null || isGrid(named) ? 'offGrid' : 'gridAmongDegrees', text);
  const possible = [...new Set(found.map(({ order }) => order))];
  // X may be either; letters for east and north mean what they say.
  const sure = said !== null && !pair.some(isXy) ? said : null;
  const chosen = chooseOrder(possible, sure, (order) => found.some((one) => one.order === order && hints.bounds && isWithin(one.lonLat, hints.bounds)));
  const preferred = said !== null && chosen.orders.length > 1 ? [said, ...chosen.orders.filter((order) => order !== said)] : chosen.orders;
  const candidates = preferred.flatMap((order) => found.filter((one) => one.order === order).map(({ system, position, lonLat }): PositionCandidate => ({
    system, systemFrom: named !== null && isGrid(named) ? 'named' : 'numbers', order: orderName(system, order), orderFrom: chosen.from, position, lonLat,
  })));
  return { candidates, ask: chosen.ask ? ['order'] : [], ignored, problem: null };
}
