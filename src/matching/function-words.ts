import { functionIds, type FunctionId } from './need';

/** The words that documents and visitors use for what is done at a place. */
const words: Readonly<Record<FunctionId, RegExp>> = {
  headquarters: /总部|head ?offices?|headquarters?|\bhq\b/iu,
  research: /研发|研究|科研|r ?& ?d\b|\bresearch/iu,
  pilot: /中试|试产|小试|\bpilot/iu,
  manufacturing: /制造|生产|量产|加工|manufactur|\bproduction\b|factor(y|ies)\b|\bplants?\b|machining/iu,
};

/** The functions that a text speaks of, in the order of `functionIds`. */
export const functionsOfText = (text: string): FunctionId[] => functionIds.filter((id) => words[id].test(text));
