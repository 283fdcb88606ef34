import type { AssignmentRow } from '../../assignment/assignment-table';
import type { DrawnZone } from '../../assignment/drawn';
import type { StatedZone } from '../../assignment/stated';
import type { Text } from '../../catalogue/catalogue';
import type { Lookups } from '../../catalogue/lookups';
import type { AssignmentMessages } from '../../i18n/desks/assignments';
import type { Messages } from '../../i18n/messages';
import { formatLength, formatNumber } from '../../i18n/numbers';

/** What rows are written with: one language’s words, and the way to read texts of the catalogue in it. */
export interface Writing {
  readonly lookups: Lookups;
  readonly words: AssignmentMessages;
  readonly messages: Messages;
  readonly text: (text: Text) => string;
}

/** How sure the drawing is of a zone: a verdict, with the share of an area or line. */
export function drawnSentence({ verdict, share }: DrawnZone, { words }: Writing): string {
  const percent = share === null ? null : words.share(`${formatNumber(share * 100, 0)}%`);
  return percent === null ? words.verdicts[verdict] : `${words.verdicts[verdict]} ${percent}`;
}

/** How the sources put a place into a zone, and through what. */
export function statedSentence({ way, through }: StatedZone, { words, messages, text }: Writing): string {
  const names = through.map(({ name }) => text(name)).join(messages.listSeparator);
  return names === '' ? words.ways[way] : `${words.ways[way]} ${words.through(names)}`;
}

/** What the sources and the drawing disagree on; null where they do not. */
export function disagreementSentence({ disagreement }: AssignmentRow, { words, messages, text }: Writing): string | null {
  if (!disagreement) return null;
  return disagreement.on === 'zone'
    ? words.disagreesOnZone(text(disagreement.stated.name), formatLength(disagreement.metres, messages))
    : words.disagreesOnSubdistrict(text(disagreement.drawn.name));
}

/** How a place goes on in the plan, or where it comes from there. */
export function lineageSentences({ place, lineage }: AssignmentRow, { messages, text }: Writing): string[] {
  return lineage.map(({ link, other }) => {
    const relation = link.to === place.id ? messages.lineage.from[link.relation] : messages.lineage[link.relation];
    return `${relation} ${text(other.name)}`;
  });
}
