import type { PlacementBasis } from '../catalogue/catalogue';
import { colourVariable } from '../theme/theme';

/** How an area of a placement basis is drawn, in small. */
export function BasisSwatch({ basis }: { basis: PlacementBasis }) {
  const colour = colourVariable('figure-slate');
  return (
    <svg className="glyph" viewBox="0 0 26 18" width={26} height={18} aria-hidden="true">
      {basis === 'candidate' ? (
        <circle cx="13" cy="9" r="7" fill="none" stroke={colour} strokeWidth="1.6" strokeDasharray="0.2 3" strokeLinecap="round" />
      ) : (
        <rect
          x="2" y="2" width="22" height="14" rx="2" fill={colour} fillOpacity={0.12} stroke={colour}
          strokeWidth={basis === 'inferred' ? 3 : 1.5}
          strokeOpacity={basis === 'inferred' ? 0.3 : 1}
          strokeDasharray={basis === 'bounded' || basis === 'anchored' ? '4 2.4' : undefined}
        />
      )}
      {basis === 'inferred' && <path d="M3 13L12 3M8 15L19 3M15 15L23 6" stroke={colour} strokeWidth="1" strokeOpacity={0.7} fill="none" />}
    </svg>
  );
}
