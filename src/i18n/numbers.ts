import type { Messages } from './messages';

/** By decimals. To make one takes a hundred times as long as to use it. */
const formats = new Map<number, Intl.NumberFormat>();

/** A figure with thousands separated and at most so many decimals. */
export function formatNumber(value: number, decimals = 3): string {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format.format(value);
}

/** A ground distance, no more exact than such a distance is known: to the metre below ten, to 10 m below one kilometre, to 100 m above. */
export function formatDistance(metres: number, messages: Messages): string {
  const tens = metres < 10 ? Math.max(1, Math.round(metres)) : Math.round(metres / 10) * 10;
  return tens < 1000
    ? messages.units.metres(formatNumber(tens))
    : messages.units.kilometres(formatNumber(metres / 1000, 1));
}

export function formatArea(squareKilometres: number, messages: Messages): string {
  return messages.units.squareKilometres(formatNumber(squareKilometres, 2));
}

/** A measured length: to the metre below one kilometre, to 10 m above. */
export function formatLength(metres: number, messages: Messages): string {
  return Math.round(metres) < 1000
    ? messages.units.metres(formatNumber(metres, 0))
    : messages.units.kilometres(formatNumber(metres / 1000, 2));
}

/** A measured area: in square metres below one hectare, in hectares below one square kilometre. */
export function formatMeasuredArea(squareMetres: number, messages: Messages): string {
  const { units } = messages;
  if (Math.round(squareMetres) < 1e4) return units.squareMetres(formatNumber(squareMetres, 0));
  const hectares = Math.round(squareMetres / 100) / 100;
  return hectares < 100 ? units.hectares(formatNumber(hectares, 2)) : units.squareKilometres(formatNumber(squareMetres / 1e6, 2));
}
