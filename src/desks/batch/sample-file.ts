import type { Lookups } from '../../catalogue/lookups';
import type { Text } from '../../catalogue/catalogue';
import { boundsOf } from '../../geo/bounds';
import { baseFeaturesOf } from '../../catalogue/base-features';

interface SampleWords {
  readonly sampleName: string;
  readonly sampleColumns: { readonly name: string; readonly industry: string; readonly longitude: string; readonly latitude: string };
}

const mostPlaces = 40;
const decimals = 6;

/**
 * A small file to try: places of the catalogue that are found at a spot, some of them with an industry, then a position
 * beyond the district and a row without any, so that every kind of answer can be met.
 */
export function sampleFile(lookups: Lookups, text: (text: Text) => string, { sampleName, sampleColumns }: SampleWords): File {
  const { places, base } = lookups.catalogue;
  const industryOf = (index: number): string => {
    const { industries } = lookups.catalogue;
    const industry = industries[(index * 7) % Math.max(1, industries.length)];
    return industry && index % 3 !== 2 ? text(industry.name) : '';
  };
  const rows = places.filter(({ label }) => label !== null).slice(0, mostPlaces).map(({ name, label }, index) => {
    const [longitude, latitude] = label ?? [0, 0];
    return [text(name), industryOf(index), longitude.toFixed(decimals), latitude.toFixed(decimals)];
  });
  const outline = boundsOf(baseFeaturesOf(base, 'district-outline').map(({ geometry }) => geometry));
  const beyond = outline ? [['A', '', (outline[2] + 0.05).toFixed(decimals), outline[3].toFixed(decimals)]] : [];
  const columns = [sampleColumns.name, sampleColumns.industry, sampleColumns.longitude, sampleColumns.latitude];
  const lines = [columns, ...rows, ...beyond, ['B', '', '', '']].map((cells) => cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','));
  return new File([`\uFEFF${lines.join('\r\n')}\r\n`], `${sampleName}.csv`, { type: 'text/csv' });
}
