import { ordinatesOf, plainText } from './ordinates';

/** An angle in degrees, however it is written (`113°56′3″`, `东经113度56分3秒`, `22 45.05 N`); NaN where it is none. */
export function angleOf(text: string): number {
  // Nearly every cell that is no number is a word; it is cheap to see that it has no figures.
  if (!/[0-9０-９]/.test(text) || text.length > 60) return NaN;
  const plain = plainText(text);
  const ordinates = ordinatesOf(plain);
  const [only, ...more] = ordinates ?? [];
  return only && more.length === 0 ? only.value : NaN;
}
