import type { ColourName } from '../../theme/theme';
import { colourVariable } from '../../theme/theme';
import type { FigureWish } from './figure-labels';
import { leading, type PlacedLabel } from './label-layout';

/** Names where room was found for them; those of marked places last, above all others. */
export function FigureLabels({ labels, receding }: { readonly labels: readonly (PlacedLabel & Partial<FigureWish>)[]; readonly receding: boolean }) {
  return [...labels].reverse().map(({ key, lines, left, baseline, anchor, size, spacing, family, marked, colour }) => (
    <text
      key={key} className={`figure-name is-${family ?? ''}${marked ? ' is-marked' : receding ? ' is-receding' : ''}`} textAnchor={anchor} fontSize={size.toFixed(2)}
      letterSpacing={spacing ? `${spacing}em` : undefined} fill={colour === undefined ? undefined : colourVariable(colour as ColourName)}
    >
      {lines.map((line, index) => <tspan key={index} x={left.toFixed(1)} y={(baseline + index * size * leading).toFixed(1)}>{line}</tspan>)}
    </text>
  ));
}
