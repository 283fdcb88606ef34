import { drawingOf } from '../../symbols/drawing';
import type { PlaceSymbol } from '../../symbols/symbol';
import type { Colours } from '../../theme/theme';
import { element, textElement } from './svg-text';

/** A symbol as SVG elements, centred on 0,0. */
export function symbolElements(symbol: PlaceSymbol, colours: Colours): string[] {
  const { badge, icon, text } = drawingOf(symbol);
  return [
    element('path', {
      d: badge.path, fill: colours[badge.fill], stroke: colours[badge.stroke], 'stroke-width': badge.strokeWidth,
      'stroke-dasharray': badge.dashes.join(' ') || undefined, 'stroke-linejoin': 'round',
    }),
    ...(icon ? [element('path', { d: icon.path, fill: colours[icon.fill], transform: `translate(${icon.offset} ${icon.offset}) scale(${icon.scale})` })] : []),
    ...(text ? [textElement(text.content, {
      y: text.baseline, 'text-anchor': 'middle', 'font-size': text.size, 'font-weight': 700, fill: colours[text.fill],
    })] : []),
  ];
}
