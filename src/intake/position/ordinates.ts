/** What a word or a letter beside a number says of it. */
export type AxisName = 'longitude' | 'latitude' | 'x' | 'y';

/** One number of a position as it was typed, minutes and seconds reckoned in. */
export interface Ordinate {
  readonly value: number;
  readonly axis: AxisName | null;
  /** Whether it was written as an angle: with a degree sign, minutes or a hemisphere. */
  readonly angle: boolean;
}

type Mark = 'degrees' | 'minutes' | 'seconds';

type Token =
  | { readonly kind: 'number'; readonly text: string; readonly mark: Mark | null }
  | { readonly kind: 'axis'; readonly axis: AxisName; readonly hemisphere: 'positive' | 'negative' | null }
  | { readonly kind: 'separator' };

/** The words for axes, longest first where one begins another. */
const axes: readonly (readonly [string, AxisName, 'positive' | 'negative' | null])[] = [
  ['东经', 'longitude', 'positive'], ['西经', 'longitude', 'negative'], ['北纬', 'latitude', 'positive'], ['南纬', 'latitude', 'negative'],
  ['经度', 'longitude', null], ['纬度', 'latitude', null], ['东坐标', 'longitude', null], ['北坐标', 'latitude', null],
  ['横坐标', 'longitude', null], ['纵坐标', 'latitude', null], ['x坐标', 'x', null], ['y坐标', 'y', null],
  ['longitude', 'longitude', null], ['latitude', 'latitude', null], ['easting', 'longitude', null], ['northing', 'latitude', null],
  ['long', 'longitude', null], ['lon', 'longitude', null], ['lng', 'longitude', null], ['lat', 'latitude', null],
  ['east', 'longitude', 'positive'], ['west', 'longitude', 'negative'], ['north', 'latitude', 'positive'], ['south', 'latitude', 'negative'],
  ['东', 'longitude', 'positive'], ['西', 'longitude', 'negative'], ['北', 'latitude', 'positive'], ['南', 'latitude', 'negative'],
  ['e', 'longitude', 'positive'], ['w', 'longitude', 'negative'], ['n', 'latitude', 'positive'], ['s', 'latitude', 'negative'],
  ['x', 'x', null], ['y', 'y', null],
];
const axisOf = new Map(axes.map(([word, axis, hemisphere]): [string, Token] => [word, { kind: 'axis', axis, hemisphere }]));
const axisWords = axes.map(([word]) => (/^[a-z]/.test(word) ? `${word}(?![a-z])` : word)).join('|');

const number = String.raw`(?<number>(?<![\d.])[+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*(?<mark>°|度|deg(?:rees?)?|d(?=\s*\d|\s*[nesw])|'|分|min(?:utes?)?|m(?=\s*\d[\d.]*\s*s)|"|秒|sec(?:onds?)?|s(?=\s*[nesw,;]|\s*$))?`;
/** Said around a position without meaning anything for it. */
const filler = String.raw`经纬度?|坐标|位置|位于|地处|定位|地图|系|点|约|为|是|在|米|coordinates?|position|point|m(?![a-z])|[()[\]{}<>:=@。.]`;
const separator = String.raw`[,;/|、\n\t]|和|及|与|and(?![a-z])|&`;
const token = new RegExp(String.raw`${number}|(?<axis>${axisWords})|(?<separator>${separator})|(?<filler>${filler})|(?<space>\s+)`, 'iuy');

function markOf(text: string | undefined): Mark | null {
  if (text === undefined) return null;
  if (/^(?:°|度|d)/i.test(text)) return 'degrees';
  return /^(?:'|分|m)/i.test(text) ? 'minutes' : 'seconds';
}

/**
 * One way of writing: half-width figures and punctuation, `°`, `'` and `"`; degrees, minutes and seconds that colons or
 * hyphens set apart get these signs; names in quotation marks lose them.
 */
export function plainText(text: string): string {
  return text
    .replace(/[º˚]/g, '°').replace(/[″“”＂〃]|''|′′|’’/g, '"').replace(/[′’‘´`＇]/g, "'")
    .normalize('NFKC').replace(/[−–—](?=\s*\d)/g, '-')
    .replace(/["']([a-z]+)["']/gi, '$1')
    .replace(/(?<![\d.])(\d{1,3})([:-])(\d{1,2})(?:\2(\d{1,2}(?:\.\d+)?))(?![\d.])/g, '$1°$3\'$4"')
    .replace(/(?<![\d.])(\d{1,3}):(\d{1,2}(?:\.\d+)?)(?![\d.])/g, "$1°$2'")
    .trim();
}

/** The tokens of a text; null where it says something that is not understood. */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const groups = token.exec(text)?.groups;
    if (!groups) return null;
    if (groups.number !== undefined) tokens.push({ kind: 'number', text: groups.number, mark: markOf(groups.mark) });
    else if (groups.axis !== undefined) tokens.push(axisOf.get(groups.axis.toLowerCase()) ?? { kind: 'separator' });
    else if (groups.separator !== undefined) tokens.push({ kind: 'separator' });
  }
  return tokens;
}

interface Group {
  readonly numbers: (Token & { kind: 'number' })[];
  readonly before: (Token & { kind: 'axis' })[];
  readonly after: (Token & { kind: 'axis' })[];
  closed: boolean;
}

/** Whether a number goes on with the angle before it: minutes after degrees, seconds after minutes. */
function goesOn(group: Group, { mark }: Token & { kind: 'number' }): boolean {
  const last = group.numbers.at(-1);
  if (group.closed || !last) return false;
  if (last.mark === 'degrees') return mark === 'minutes' || mark === null;
  return last.mark === 'minutes' && (mark === 'seconds' || mark === null);
}

function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  let waiting: (Token & { kind: 'axis' })[] = [];
  /** Whether the names of axes stand before their numbers. */
  let leads: boolean | null = null;
  for (const one of tokens) {
    const current = groups.at(-1);
    if (one.kind === 'separator') {
      if (current) current.closed = true;
    } else if (one.kind === 'axis') {
      leads ??= !current;
      // `经度 113° E`: a hemisphere may follow a number that has its name before it.
      const named = current !== undefined && current.before.length > 0 && current.before.every(({ hemisphere }) => hemisphere === null);
      if (current && waiting.length === 0 && current.after.length === 0 && (!leads || (named && one.hemisphere !== null))) {
        current.after.push(one);
        current.closed = true;
      } else {
        waiting.push(one);
        if (current) current.closed = true;
      }
    } else if (current && waiting.length === 0 && goesOn(current, one)) {
      current.numbers.push(one);
    } else {
      groups.push({ numbers: [one], before: waiting, after: [], closed: false });
      waiting = [];
    }
  }
  return waiting.length > 0 ? [] : named(groups);
}

/** `lat, lng: 22.7, 113.9`: both names before both numbers. */
function named(groups: readonly Group[]): Group[] {
  const [first, second] = groups;
  const [one, other] = first?.before ?? [];
  const together = one && other && one.axis !== other.axis && first?.before.length === 2 && second?.before.length === 0 && groups.every(({ after }) => after.length === 0);
  return groups.map((group) => (!together ? group : { ...group, before: group === first ? [one] : group === second ? [other] : group.before }));
}

/** `22 45 3 113 56 3`: degrees, minutes and seconds with nothing but spaces between. */
function regrouped(groups: readonly Group[]): readonly Group[] {
  const size = groups.length / 2;
  if ((size !== 2 && size !== 3) || groups.some(({ numbers }) => numbers.length > 1 || numbers[0]?.mark)) return groups;
  return [groups.slice(0, size), groups.slice(size)].map((part) => ({
    numbers: part.flatMap(({ numbers }) => numbers), before: part[0]?.before ?? [], after: part.at(-1)?.after ?? [], closed: true,
  }));
}

/** Degrees, minutes and seconds: only the last may have a fraction, and the latter two stay under sixty. */
function ordinateOf({ numbers, before, after }: Group): Ordinate | null {
  const [degrees = NaN, ...parts] = numbers.map(({ text }) => Number(text));
  const whole = [degrees, ...parts].slice(0, -1).every(Number.isInteger);
  if (numbers[0]?.mark === 'minutes' || numbers[0]?.mark === 'seconds') return null;
  if (!whole || parts.length > 2 || parts.some((part) => !(part >= 0 && part < 60))) return null;
  const named = [...before, ...after];
  const [axis = null] = named.map((one) => one.axis);
  if (named.some((one) => one.axis !== axis)) return null;
  const hemisphere = named.find((one) => one.hemisphere !== null)?.hemisphere ?? null;
  const negative = numbers[0]?.text.startsWith('-') ?? false;
  if (negative && hemisphere !== null) return null;
  const size = Math.abs(degrees) + (parts[0] ?? 0) / 60 + (parts[1] ?? 0) / 3600;
  return {
    value: negative || hemisphere === 'negative' ? -size : size, axis,
    angle: parts.length > 0 || numbers[0]?.mark === 'degrees',
  };
}

/** `1e400`: nobody types a position so, and the letter would be taken for east. */
const exponent = /\de[+-]?\d+(?![\d.])/;

/** The numbers of a position, in the order of the text; null where it cannot be understood in full. */
export function ordinatesOf(text: string): Ordinate[] | null {
  if (text.length > 500 || exponent.test(text)) return null;
  const tokens = tokensOf(text);
  if (!tokens) return null;
  const ordinates = regrouped(groupsOf(tokens)).map(ordinateOf);
  return ordinates.every((ordinate) => ordinate !== null) && ordinates.length > 0 ? ordinates : null;
}
