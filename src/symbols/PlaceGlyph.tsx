import type { Place } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';
import { shapes } from './shapes';
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
  return (
    <>
      <path
        d={shapes[symbol.shape]}
        fill={symbol.hollow ? '#FFFFFF' : symbol.colour}
        stroke={symbol.colour}
        strokeWidth={symbol.hollow ? 1.8 : 1}
        strokeDasharray={symbol.dotted ? '1.6 2.4' : undefined}
        strokeLinejoin="round"
      />
      {symbol.mark && (
        <text textAnchor="middle" y="4.2" fontSize="12" fontWeight="700" fill={symbol.hollow ? symbol.colour : '#FFFFFF'}>
          {symbol.mark}
        </text>
      )}
    </>
  );
}

export function PlaceGlyph({ place, lookups, size = 24 }: { place: Place; lookups: Lookups; size?: number }) {
  return <Glyph symbol={symbolOf(place, lookups)} size={size} />;
}
