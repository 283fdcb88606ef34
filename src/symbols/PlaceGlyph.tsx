import type { Place } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import { colourVariable } from '../theme/theme';
import { drawingOf } from './drawing';
import { symbolOf, type PlaceSymbol } from './symbol';

interface GlyphProps {
  readonly symbol: PlaceSymbol;
  /** Width and height in CSS pixels. */
  readonly size: number;
}

/** A symbol as an SVG of its own, for lists and legends. The text beside it names the place, so it is hidden from readers. */
export function Glyph({ symbol, size }: GlyphProps) {
  return (
    <svg className="glyph" viewBox="-12 -12 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <GlyphShape symbol={symbol} />
    </svg>
  );
}

/** The drawing alone, centred on 0,0 within a radius of 12, for use inside another SVG. */
export function GlyphShape({ symbol }: { symbol: PlaceSymbol }) {
  const { badge, icon, text } = drawingOf(symbol);
  return (
    <>
      <path
        d={badge.path}
        fill={colourVariable(badge.fill)}
        stroke={colourVariable(badge.stroke)}
        strokeWidth={badge.strokeWidth}
        strokeDasharray={badge.dashes.length > 0 ? badge.dashes.join(' ') : undefined}
        strokeLinejoin="round"
      />
      {icon && (
        <path d={icon.path} transform={`translate(${icon.offset} ${icon.offset}) scale(${icon.scale})`} fill={colourVariable(icon.fill)} />
      )}
      {text && (
        <text textAnchor="middle" y={text.baseline} fontSize={text.size} fontWeight="700" fill={colourVariable(text.fill)}>
          {text.content}
        </text>
      )}
    </>
  );
}

export function PlaceGlyph({ place, lookups, size = 24 }: { place: Place; lookups: Lookups; size?: number }) {
  return <Glyph symbol={symbolOf(place, lookups)} size={size} />;
}
