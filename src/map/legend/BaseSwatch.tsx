import { colourVariable } from '../../theme/theme';
import type { BaseRow } from './base-legend';

const left = 2;
const right = 24;

/** How something of the embedded base map is drawn, in small. */
export function BaseSwatch({ drawn, colours }: BaseRow) {
  return (
    <svg className="glyph" viewBox="0 0 26 18" width={26} height={18} aria-hidden="true">
      <Drawing drawn={drawn} colours={colours.length > 0 ? colours : [colourVariable('rail-unknown')]} />
    </svg>
  );
}

function Drawing({ drawn, colours }: BaseRow) {
  switch (drawn) {
    case 'outline':
      return <rect x="2" y="2" width="22" height="14" rx="2" fill={colourVariable('land')} stroke={colourVariable('land-edge')} strokeWidth="1.1" />;
    case 'station':
      return <circle cx="13" cy="9" r="3" fill={colourVariable('station')} stroke={colourVariable('label-station')} strokeWidth="1.2" />;
    case 'highSpeed':
      return <path d={`M${left} 9H${right}`} stroke={colours[0]} strokeOpacity={0.55} strokeWidth="1.4" strokeDasharray="7 4" />;
    case 'metro': {
      // One length of line after another, so that it is seen that each line has its colour.
      const length = (right - left) / colours.length;
      return colours.map((colour, index) => (
        <path key={colour} d={`M${left + index * length} 9h${length}`} stroke={colour} strokeOpacity={0.55} strokeWidth="2.6" />
      ));
    }
  }
}
