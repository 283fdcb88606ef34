import type { TourStatement, TourStep } from '../../catalogue/schema/tours';
import type { Text } from '../../catalogue/catalogue';
import type { LanguageTag } from '../../i18n/context';

/** A text in the language it is there in. */
export interface FoundText {
  readonly text: string;
  readonly language: LanguageTag;
}

/** A text in the reader’s language; in the other where it has not been written; empty where in neither. */
export function textIn(text: Text, language: LanguageTag): FoundText {
  const [wanted, other] = language === 'en' ? [text.en, text.zh] : [text.zh, text.en];
  if (wanted.trim() !== '' || other.trim() === '') return { text: wanted, language };
  return { text: other, language: language === 'en' ? 'zh-CN' : 'en' };
}

/** Whether there is a text in neither language. */
export const isBlank = ({ zh, en }: Text): boolean => zh.trim() === '' && en.trim() === '';

/** The statements that have been written. */
export const saidIn = ({ body }: TourStep): readonly TourStatement[] => body.filter(({ text }) => !isBlank(text));

/** Everything a step cites, in order and without repeats. */
export const citationsOfStep = ({ body }: TourStep): readonly string[] => [...new Set(body.flatMap(({ citations = [] }) => citations))];

/** Characters read in a second: slower than in silence, because there is a map to look at too. */
const pace: Record<LanguageTag, number> = { 'zh-CN': 4.5, en: 13 };
const lookingSeconds = 5;
const [shortest, longest] = [8, 90];

/** For how long a step is shown when a tour plays by itself, in seconds: as it says, else by the length of its text. */
export function secondsOf(step: TourStep, language: LanguageTag): number {
  if (step.seconds !== undefined) return step.seconds;
  const said = [step.title, ...step.body.map(({ text }) => text)].map((text) => textIn(text, language));
  const reading = said.reduce((sum, { text, language: written }) => sum + [...text].length / pace[written], 0);
  return Math.round(Math.min(longest, Math.max(shortest, lookingSeconds + reading)));
}
