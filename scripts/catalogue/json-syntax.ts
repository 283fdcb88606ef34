/**
 * Finds what `JSON.parse` does not tell: where the syntax breaks (V8 often gives no position), and members
 * written twice, of which `JSON.parse` silently drops all but the last.
 */
export interface SyntaxFault {
  /** In UTF-16 units from the start of the text. */
  offset: number;
  message: string;
  expected: string;
}

/** Any characters but quotes, backslashes and controls; and escapes. */
const stringToken = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const literalToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const spaceToken = /[ \t\n\r]*/y;

/** Thrown inside the scanner only, to leave the recursion at the first break. */
class Break extends Error {
  constructor(readonly fault: SyntaxFault) {
    super(fault.message);
  }
}

class Scanner {
  private offset = 0;
  readonly repeated: SyntaxFault[] = [];

  constructor(private readonly text: string) {}

  document(): void {
    this.value();
    if (this.offset < this.text.length) this.break('should be the end of the file');
  }

  private break(expected: string): never {
    const found = this.text[this.offset];
    const message = found === undefined ? 'the file ends here' : `cannot be read from ${JSON.stringify(found)}`;
    throw new Break({ offset: this.offset, message, expected });
  }

  private token(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0];
    this.offset += found?.length ?? 0;
    return found;
  }

  private accept(sign: string): boolean {
    this.token(spaceToken);
    if (this.text[this.offset] !== sign) return false;
    this.offset += 1;
    return true;
  }

  private value(): void {
    if (this.accept('{')) this.members();
    else if (this.accept('[')) this.items();
    else if (this.token(stringToken) === undefined && this.token(literalToken) === undefined) {
      this.break('should be a value: text in double quotes, a number, true, false, null, { or [');
    }
    this.token(spaceToken);
  }

  private items(): void {
    if (this.accept(']')) return;
    do this.value();
    while (this.accept(','));
    if (!this.accept(']')) this.break('should be a comma or ]');
  }

  private members(): void {
    if (this.accept('}')) return;
    const names = new Set<string>();
    do {
      this.token(spaceToken);
      const offset = this.offset;
      const name = this.token(stringToken);
      if (name === undefined) this.break('should be a member’s name in double quotes');
      if (names.has(name)) {
        this.repeated.push({ offset, message: `${name} is given twice`, expected: 'should be given once' });
      }
      names.add(name);
      if (!this.accept(':')) this.break('should be a colon');
      this.value();
    } while (this.accept(','));
    if (!this.accept('}')) this.break('should be a comma or }');
  }
}

/** The faults of a JSON text: members given twice, and the first place where the syntax breaks. */
export function findSyntaxFaults(text: string): SyntaxFault[] {
  const scanner = new Scanner(text);
  try {
    scanner.document();
  } catch (error) {
    if (!(error instanceof Break)) throw error;
    return [...scanner.repeated, error.fault];
  }
  return scanner.repeated;
}

/** Line and column, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
