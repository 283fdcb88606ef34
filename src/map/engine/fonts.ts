/**
 * The reader’s own fonts, Chinese first. Without a `glyphs` address in the style MapLibre draws labels from
 * them, so that no glyph server is needed. The weight is read off the first name.
 */
const families = ['PingFang SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'sans-serif'];
export const fontStack = families;
export const boldFontStack = ['PingFang SC Bold', ...families];
