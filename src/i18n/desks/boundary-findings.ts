import type { Finding, FindingCode, Severity } from '../../geo/boundary/boundary';
import type { Words } from '../context';

/** A finding’s figures as they are written in the reader’s language. */
export interface ToldFinding {
  /** Which ring, where there are several: “part 2, ring 1: ”. */
  readonly ring: string;
  readonly figures: Finding['figures'];
  /** Name of what else it concerns; the stated figure with its unit where that is an area. */
  readonly name: string;
  metres(value: number | undefined): string;
  area(value: number | undefined): string;
  share(value: number | undefined): string;
}

export interface FindingMessages {
  severities: Record<Severity, string>;
  ring: (part: number, ring: number) => string;
  sentences: Record<FindingCode, (told: ToldFinding) => string>;
  /** More of the same were found than are told. */
  more: (count: number) => string;
  inYear: (figure: string, year: number) => string;
}

/** What validation says of a boundary: what, where, and what to do. */
export const findingWords: Words<FindingMessages> = {
  'zh-CN': {
    severities: { error: '须改正', warning: '请核对', note: '说明' },
    ring: (part, ring) => `第 ${part} 部分第 ${ring} 环：`,
    more: (count) => `另有 ${count} 处。`,
    inYear: (figure, year) => `${figure}（${year} 年）`,
    sentences: {
      closed: ({ ring }) => `${ring}首尾没有闭合，已在起点闭合。`,
      rewound: ({ ring }) => `${ring}绕向与 RFC 7946 相反，已改正。`,
      repeated: ({ figures }) => `有 ${figures['count'] ?? 0} 个连续重复的角点，已略去。`,
      heights: ({ figures }) => `${figures['count'] ?? 0} 个角点带有高程，已略去。`,
      'no-positions': ({ ring, figures }) => (figures['position'] ? `${ring}第 ${figures['position']} 个角点不是经纬度，请检查坐标系。` : `${ring}没有角点。`),
      'too-few': ({ ring, figures }) => `${ring}只有 ${figures['corners'] ?? 0} 个不同的角点，至少要三个。`,
      flat: ({ ring }) => `${ring}所有角点在一条线上，围不出面积。`,
      crossing: ({ ring }) => `${ring}边界自相交，分不清里外。请在交叉处改正角点次序。`,
      touching: ({ ring }) => `${ring}边界碰到自身。请把两处分开，或拆成几个部分。`,
      'hole-outside': ({ ring }) => `${ring}孔洞不在边界之内。`,
      'hole-in-hole': ({ ring }) => `${ring}孔洞套在另一个孔洞里。`,
      'parts-overlap': ({ figures }) => `第 ${figures['part'] ?? 0} 部分与第 ${figures['otherPart'] ?? 0} 部分重叠。请合并或分开。`,
      outside: ({ figures, metres }) => `整个边界都在区外，最近处离区界 ${metres(figures['metres'])}。请检查坐标系。`,
      swapped: () => '经度和纬度像是写反了：对调后落在区内。',
      spike: ({ ring, figures }) => `${ring}有一处尖刺，夹角只有 ${(figures['degrees'] ?? 0).toFixed(1)}°。`,
      sliver: ({ ring, figures, metres, area }) => `${ring}是一条细缝：面积 ${area(figures['squareMetres'])}，平均宽 ${metres(figures['widthMetres'])}。`,
      'partly-outside': ({ figures, metres, area, share }) => `有 ${share(figures['share'])}（${area(figures['squareMetres'])}）在区外，最远 ${metres(figures['metres'])}。图上区界为示意，请以正式区界为准。`,
      overlap: ({ figures, name, area, share }) => `与“${name}”重叠 ${area(figures['squareMetres'])}：占新边界 ${share(figures['share'])}，占“${name}” ${share(figures['otherShare'])}。`,
      'stated-area': ({ figures, name, area, share }) => `新边界面积 ${area(figures['drawn'])}，来源所记为 ${name}，相差 ${share(figures['share'])}。`,
      parts: ({ figures, area }) => `由 ${figures['count'] ?? 0} 个部分组成，最小的 ${area(figures['smallestSquareMetres'])}。`,
      unchecked: ({ name }) => (name ? `与“${name}”是否重叠未能算出，请目视核对。` : '是否超出区界未能算出，请目视核对。'),
    },
  },
  en: {
    severities: { error: 'Must be put right', warning: 'Please check', note: 'Note' },
    ring: (part, ring) => `Part ${part}, ring ${ring}: `,
    more: (count) => `${count} more like this.`,
    inYear: (figure, year) => `${figure} (${year})`,
    sentences: {
      closed: ({ ring }) => `${ring}The ring was open; it has been closed at its first corner.`,
      rewound: ({ ring }) => `${ring}The ring ran the other way than RFC 7946 has it; it has been turned round.`,
      repeated: ({ figures }) => `Corners repeated in a row have been left out: ${figures['count'] ?? 0}.`,
      heights: ({ figures }) => `Heights have been left out, of ${figures['count'] ?? 0} corners.`,
      'no-positions': ({ ring, figures }) => (figures['position'] ? `${ring}Corner ${figures['position']} is no longitude and latitude. Check the coordinate system.` : `${ring}There are no corners.`),
      'too-few': ({ ring, figures }) => `${ring}Only ${figures['corners'] ?? 0} different corners; at least three are needed.`,
      flat: ({ ring }) => `${ring}All corners are on one line and enclose nothing.`,
      crossing: ({ ring }) => `${ring}The edge crosses itself, so that inside and outside cannot be told. Put the order of the corners right there.`,
      touching: ({ ring }) => `${ring}The edge touches itself. Move the two places apart, or split the boundary into parts.`,
      'hole-outside': ({ ring }) => `${ring}The hole is not inside the boundary.`,
      'hole-in-hole': ({ ring }) => `${ring}The hole is inside another hole.`,
      'parts-overlap': ({ figures }) => `Parts ${figures['part'] ?? 0} and ${figures['otherPart'] ?? 0} overlap. Join them, or draw them apart.`,
      outside: ({ figures, metres }) => `The whole boundary is outside the district, ${metres(figures['metres'])} from its outline at the nearest. Check the coordinate system.`,
      swapped: () => 'Longitude and latitude look swapped: the other way round, the boundary is in the district.',
      spike: ({ ring, figures }) => `${ring}There is a spike, ${(figures['degrees'] ?? 0).toFixed(1)}° at its tip.`,
      sliver: ({ ring, figures, metres, area }) => `${ring}It is a sliver: ${area(figures['squareMetres'])}, ${metres(figures['widthMetres'])} wide on average.`,
      'partly-outside': ({ figures, metres, area, share }) => `${share(figures['share'])} of it (${area(figures['squareMetres'])}) is outside the district, by ${metres(figures['metres'])} at the farthest. The outline on the map is indicative; the official one decides.`,
      overlap: ({ figures, name, area, share }) => `Overlaps ${name} by ${area(figures['squareMetres'])}: ${share(figures['share'])} of the new boundary, ${share(figures['otherShare'])} of ${name}.`,
      'stated-area': ({ figures, name, area, share }) => `The new boundary measures ${area(figures['drawn'])}; the source says ${name}. They differ by ${share(figures['share'])}.`,
      parts: ({ figures, area }) => `It has ${figures['count'] ?? 0} parts; the smallest measures ${area(figures['smallestSquareMetres'])}.`,
      unchecked: ({ name }) => (name ? `Whether it overlaps ${name} could not be computed. Check by eye.` : 'Whether it reaches out of the district could not be computed. Check by eye.'),
    },
  },
};
