import ts from 'typescript';

const options: ts.CompilerOptions = {
  declaration: true,
  emitDeclarationOnly: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  removeComments: false,
  verbatimModuleSyntax: true,
};

/** What a declaration file has only for its own neighbours: where else to look. Its own are all in one file here. */
const importsAndReExports = /^(?:import|export)\s+(?:type\s+)?\{[^}]*\}\s+from\s+'[^']+';\n/gm;

/**
 * The declarations of a module and of all it imports, as one file. Names must differ among these modules; what of them
 * the module itself does not export is there, but not exported.
 */
export function declarationOf(module: string): string {
  const program = ts.createProgram([module], options);
  const texts: string[] = [];
  const { diagnostics, emitSkipped } = program.emit(undefined, (_, text) => texts.push(text), undefined, true);
  const found = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (found.length > 0 || emitSkipped) throw new Error(ts.formatDiagnostics(found, { getCanonicalFileName: (name) => name, getCurrentDirectory: () => '.', getNewLine: () => '\n' }));
  const entry = texts.at(-1) ?? '';
  const exported = [...entry.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()).filter(Boolean));
  const own = texts.map((text, index) => {
    const alone = text.replace(importsAndReExports, '').replace(/^export (?:type )?\{[^}]*\};\n/gm, '');
    return index === texts.length - 1 ? alone : alone.replace(/^export (?=declare |interface |type )/gm, '');
  });
  return `${own.join('\n').trim()}\nexport { ${[...new Set(exported)].join(', ')} };\n`;
}
