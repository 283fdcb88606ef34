/**
 * The code knows no district: its names and coordinates live in data/ and seeds/. An ESLint rule that reads a file as
 * text, so that comments, strings and JSX are all the same to it; and a language that lets ESLint read any text so.
 */
import { findDistrict } from './find-district.mjs';

const messages = {
  name: 'The code knows no district: "{{found}}" belongs in data/ or seeds/.',
  coordinate: 'The code knows no district: the coordinate {{found}} belongs in data/ or seeds/.',
};

/** @param {{ words: readonly string[], bounds: readonly number[] | null }} marks */
export function noDistrict(marks) {
  const rule = {
    meta: { type: 'problem', schema: [], messages },
    create(context) {
      const check = () => {
        const { sourceCode } = context;
        for (const { index, length, kind } of findDistrict(sourceCode.text, marks)) {
          const found = sourceCode.text.slice(index, index + length);
          context.report({ loc: { start: sourceCode.getLocFromIndex(index), end: sourceCode.getLocFromIndex(index + length) }, messageId: kind, data: { found } });
        }
      };
      return { Program: check, Text: check };
    },
  };
  return { rules: { 'no-district': rule }, languages: { text: plainText } };
}

/** Any text as one node: style sheets, JSON, pictures, pages. */
class TextSource {
  constructor(text) {
    this.text = text;
    this.ast = { type: 'Text', range: [0, text.length] };
    this.lines = text.split(/\r?\n/);
    this.starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  getLocFromIndex(index) {
    const line = this.starts.findLastIndex((start) => start <= index);
    return { line: line + 1, column: index - this.starts[line] };
  }

  getLoc() {
    return { start: this.getLocFromIndex(0), end: this.getLocFromIndex(this.text.length) };
  }

  getRange(node) {
    return node.range;
  }

  getParent() {
    return undefined;
  }

  getAncestors() {
    return [];
  }

  getText() {
    return this.text;
  }

  traverse() {
    return [{ kind: 1, target: this.ast, phase: 1, args: [this.ast] }, { kind: 1, target: this.ast, phase: 2, args: [this.ast] }];
  }
}

const plainText = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys: { Text: [] },
  validateLanguageOptions: () => undefined,
  matchesSelectorClass: () => false,
  parse: ({ body }) => ({ ok: true, ast: { type: 'Text', range: [0, body.length] } }),
  createSourceCode: ({ body }) => new TextSource(body),
};
