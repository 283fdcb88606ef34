import type { Text } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import type { Condition } from '../../matching/need';
import { useMessages, useText, useWords } from '../../i18n/context';
import type { Messages } from '../../i18n/messages';
import { matchWords } from '../../i18n/desks/match';
import type { MatchMessages } from '../../i18n/desks/match-messages';
import { formatDistance } from '../../i18n/numbers';
import { useLookups } from '../../view/context';

interface Telling {
  readonly lookups: Lookups;
  readonly words: MatchMessages;
  readonly messages: Messages;
  readonly text: (text: Text) => string;
}

/** A condition in words, as it is spoken of on buttons and in sentences. */
export function conditionName(condition: Condition, { lookups, words, messages, text }: Telling): string {
  const { colon, gap } = words.marks;
  switch (condition.kind) {
    case 'words': return words.conditions.words(condition.text);
    case 'industry': {
      const industry = lookups.find('industry', condition.industry);
      return `${words.conditions.industry}${colon}${industry ? text(industry.name) : condition.industry}`;
    }
    case 'function': return `${words.conditions.function}${colon}${words.form.functionNames[condition.function]}`;
    case 'near': {
      const place = lookups.find('place', condition.place);
      return `${words.conditions.near(formatDistance(condition.metres, messages))}${gap}${place ? text(place.name) : condition.place}`;
    }
    case 'rail': return words.conditions.rail(formatDistance(condition.metres, messages));
    case 'subdistrict': {
      const subdistrict = lookups.catalogue.district.subdistricts.find(({ id }) => id === condition.subdistrict);
      return `${words.conditions.subdistrict}${gap}${subdistrict ? text(subdistrict.name) : condition.subdistrict}`;
    }
    case 'city': return words.conditions.city;
  }
}

/** Names conditions in the reader’s language. */
export function useConditionName(): (condition: Condition) => string {
  const telling: Telling = { lookups: useLookups(), words: useWords(matchWords), messages: useMessages(), text: useText() };
  return (condition) => conditionName(condition, telling);
}
