// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSyntaxFaults, lineAndColumn } from '../../../scripts/catalogue/json-syntax';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findSyntaxFaults', () => {
  it('finds nothing in what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(findSyntaxFaults(JSON.stringify(value, null, indent))).toEqual([]);
    }));
  });

  it('agrees with JSON.parse on broken texts', () => {
    const edited = fc.tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), fc.constantFrom('', ',', '}', ']', '"', '0', '-', '.', 'e', '\\', 'n', ' ', '\u0001'))
      .map(([text, at, cut, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut));
    fc.assert(fc.property(edited, (text) => {
      const breaks = findSyntaxFaults(text).filter(({ message }) => !message.endsWith('given twice'));
      expect(breaks.length === 0).toBe(parses(text));
    }), { numRuns: 2000 });
  });

  it('says where', () => {
    const text = '{\n  "a": [1, 2,],\n  "b": 1\n}';
    const [fault] = findSyntaxFaults(text);
    expect(lineAndColumn(text, fault?.offset ?? 0)).toEqual({ line: 2, column: 14 });
  });

  it('tells members given twice, in each object by itself', () => {
    expect(findSyntaxFaults('{"a":1,"b":{"a":2},"a":3}')).toEqual([{ offset: 19, message: '"a" is given twice', expected: 'should be given once' }]);
  });
});
