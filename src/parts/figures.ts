import type { Attribute, Figure } from '../catalogue/catalogue';
import type { Messages } from '../i18n/messages';
import { formatNumber } from '../i18n/numbers';

/** A figure with its bound, without its unit: "≥ 45", "3–5". */
export function formatFigure(figure: Pick<Figure, 'value' | 'high' | 'bound'>, messages: Messages): string {
  const high = figure.high === undefined ? '' : formatNumber(figure.high, 6);
  return messages.measure.bounds[figure.bound](formatNumber(figure.value, 6), high);
}

/** An attribute’s number with its bound. */
export function formatAttributeNumber(value: number, attribute: Attribute, messages: Messages): string {
  return formatFigure({ value, bound: attribute.bound ?? 'exact' }, messages);
}
