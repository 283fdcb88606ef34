import type { Industry } from '../catalogue/catalogue';
import type { Lookups } from '../catalogue/lookups';

/** Where a word of an industry stands: what it is called, called otherwise, or concentrates on. */
export type TermSource = 'name' | 'alias' | 'focus';

/** A run of Chinese characters, or the words of an alphabet between two of them. */
export type Piece =
  | { readonly script: 'han'; readonly text: string }
  | { readonly script: 'latin'; readonly words: readonly string[] };

/** One way to speak of an industry. */
export interface Term {
  readonly industry: Industry;
  readonly source: TermSource;
  readonly pieces: readonly Piece[];
}

const joints = /[与和及、，,;；/／()（）·+“”"]|\band\b|\bor\b/u;
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu;
const han = /^\p{Script=Han}/u;

/** Words that any industry may use of itself: alone they tell nothing. */
const general = new Set([
  ...'产业 行业 企业 公司 技术 设备 装备 制造 研发 生产 设计 应用 服务 系统 产品 材料 工程 开发 关键 核心 高端 新型 先进 智能 智能化 数字 平台 工具 项目 科技 部件 器件 业务 销售 加工 创新 研究 测试 集成'.split(' '),
  ...'a an of for the in on with to by use new high end advanced smart intelligent industry technology equipment system product service application device material manufacturing production design development component core key platform company project research'.split(' '),
]);

export const isGeneral = (word: string): boolean => general.has(word);

/** A word of an alphabet without the mark of its plural. */
export function singular(word: string): string {
  if (/[^aiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Full-width forms folded, lower case. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Cuts a text at its joints, and each part into pieces of one script. */
export function partsOf(text: string): Piece[][] {
  return folded(text).split(joints).map(piecesOf).filter((pieces) => pieces.length > 0);
}

function piecesOf(part: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [run] of part.matchAll(runs)) {
    const last = pieces.at(-1);
    if (han.test(run)) pieces.push({ script: 'han', text: run });
    else if (last?.script === 'latin') pieces[pieces.length - 1] = { script: 'latin', words: [...last.words, singular(run)] };
    else pieces.push({ script: 'latin', words: [singular(run)] });
  }
  return pieces;
}

/** The words of all industries, to be looked up by what a text says. */
export interface IndustryTerms {
  readonly industries: readonly Industry[];
  /** The terms that share at least a pair of characters, or a word, with a part of a text. */
  sharing(part: readonly Piece[]): Iterable<Term>;
}

const known = new WeakMap<Lookups, IndustryTerms>();

/** Every way to speak of every industry of every system; made once for each catalogue. */
export function industryTermsOf(lookups: Lookups): IndustryTerms {
  const before = known.get(lookups);
  if (before) return before;
  const { industries } = lookups.catalogue;
  const byKey = new Map<string, Term[]>();
  for (const term of industries.flatMap(termsOf)) {
    for (const key of keysOf(term.pieces)) {
      const terms = byKey.get(key);
      if (terms) terms.push(term);
      else byKey.set(key, [term]);
    }
  }
  const made: IndustryTerms = { industries, sharing: (part) => new Set([...keysOf(part)].flatMap((key) => byKey.get(key) ?? [])) };
  known.set(lookups, made);
  return made;
}

/** Pairs of Chinese characters, and whole words of an alphabet. */
function keysOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.flatMap((piece) => {
    if (piece.script === 'latin') return piece.words;
    const characters = [...piece.text];
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  }));
}

function termsOf(industry: Industry): Term[] {
  const { name, aliases = [], focus = [] } = industry;
  const read = (source: TermSource, texts: readonly string[]): Term[] =>
    texts.flatMap(partsOf).map((pieces) => ({ industry, source, pieces }));
  return [
    ...read('name', [name.zh, name.en]),
    ...read('alias', aliases),
    ...read('focus', focus.flatMap(({ zh, en }) => [zh, en])),
  ];
}
