/** The languages that names on the map are written in. */
export type LabelLanguage = 'zh' | 'en';

const chinese = ['PingFang SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'sans-serif'];
const latin = ['Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial', 'Liberation Sans', 'DejaVu Sans'];

/**
 * The reader’s own fonts: without a `glyphs` address in the style MapLibre draws labels from them, so that no
 * glyph server is needed. English puts Latin fonts first, whose apostrophes are narrow. The weight is read off
 * the first name.
 */
export function fontStack(language: LabelLanguage, weight: 'regular' | 'bold' = 'regular'): string[] {
  const families = language === 'en' ? [...latin, ...chinese] : chinese;
  return weight === 'bold' ? [`${families[0] ?? ''} Bold`, ...families] : families;
}
