/** Finds what gives a district away in a text of any language. Pure. */

const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A number with decimals that says a place, not a size: at least two of them. */
const decimal = /(?<![\w.])-?\d{1,3}\.\d{2,}(?![\w.])/g;

/** What may stand between the numbers of a pair: a comma, a slash, space, a name of the other one, a sign of degrees. */
const between = /^\s*[°,;/\s'"\]]*\s*(?:[,;/\s]|(?:["']?(?:lat|lon|lng|latitude|longitude|x|y)["']?\s*[:=]\s*)|[NSEW北南东西])*\s*$/i;
const farthestApart = 40;

/** A single number is told by three decimals: a hundred metres on the ground. */
const precise = /\.\d{3,}$/;

/**
 * @param {string} text
 * @param {{ words: readonly string[], bounds: readonly [number, number, number, number] | null }} marks
 * @returns {{ index: number, length: number, kind: 'name' | 'coordinate' }[]}
 */
export function findDistrict(text, { words, bounds }) {
  const found = [];
  if (words.length > 0) {
    const names = new RegExp(words.map(escaped).join('|'), 'giu');
    for (const match of text.matchAll(names)) found.push({ index: match.index, length: match[0].length, kind: 'name' });
  }
  if (bounds) {
    const [west, south, east, north] = bounds;
    const isEast = (value) => value >= west && value <= east;
    const isNorth = (value) => value >= south && value <= north;
    const numbers = [...text.matchAll(decimal)].map((match) => ({ index: match.index, text: match[0], value: Number(match[0]) }));
    // A district about the equator or longitude nought would make a place of every small number: there, pairs alone tell.
    const tells = (value) => (isEast(value) && !isEast(0)) || (isNorth(value) && !isNorth(0));
    numbers.forEach((number, at) => {
      const next = numbers[at + 1];
      const gap = next && text.slice(number.index + number.text.length, next.index);
      const paired = next !== undefined && gap.length <= farthestApart && between.test(gap)
        && ((isEast(number.value) && isNorth(next.value)) || (isNorth(number.value) && isEast(next.value)));
      if (paired) found.push({ index: number.index, length: next.index + next.text.length - number.index, kind: 'coordinate' });
      else if (precise.test(number.text) && tells(number.value) && !found.some(({ index, length, kind }) => kind === 'coordinate' && number.index >= index && number.index < index + length)) {
        found.push({ index: number.index, length: number.text.length, kind: 'coordinate' });
      }
    });
  }
  return found.sort((one, other) => one.index - other.index);
}
