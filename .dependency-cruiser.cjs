/**
 * Imports run downwards only (docs: architecture). Each room lists the rooms it may stand on; a room never imports
 * its neighbours, and nothing in src/ reaches into scripts/ or tests/. Type imports count.
 */

/** What the map, the panel, the frame and each desk stand on. */
const below = ['catalogue', 'geo', 'configuration', 'view', 'session', 'ui', 'i18n', 'symbols', 'theme'];

/** room → the rooms below it that it may import. */
const mayImport = {
  catalogue: [],
  theme: [],
  geo: [],
  configuration: [],
  formats: ['catalogue', 'geo'],
  view: ['catalogue', 'geo', 'theme'],
  session: ['catalogue', 'geo'],
  intake: ['geo'],
  assignment: ['catalogue', 'geo'],
  'catalogue-checks': ['catalogue', 'geo'],
  matching: ['catalogue', 'geo', 'assignment'],
  dossier: ['catalogue', 'geo', 'assignment'],
  ui: ['i18n'],
  symbols: ['catalogue', 'theme'],
  parts: ['catalogue', 'geo', 'view', 'ui', 'i18n', 'symbols', 'theme'],
  map: [...below, 'formats'],
  panel: [...below, 'formats', 'parts', 'dossier'],
  embed: below,
  offline: below,
};

const roomRules = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `Of the other rooms, src/${room} may import ${allowed.join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circular', comment: 'Not even through types.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: { path: '^(src|scripts|tests)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    ...roomRules,
    {
      name: 'room-i18n',
      comment: 'src/i18n imports no other room, except types from src/catalogue, src/configuration, src/geo and src/intake.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/', pathNot: '^src/(i18n|catalogue|configuration|geo|intake)/' },
    },
    {
      name: 'room-i18n-types-only',
      comment: 'From src/catalogue, src/configuration, src/geo and src/intake, src/i18n may import types only.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/(catalogue|configuration|geo|intake)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'room-desks',
      comment: 'A desk stands on what the map and the panel stand on, on intake, assignment, catalogue-checks, matching, dossier, formats and parts, and never on the map, the panel or another desk.',
      severity: 'error',
      from: { path: '^src/desks/([^/]+)/' },
      to: { path: '^src/', pathNot: `^src/(desks/$1|intake|assignment|catalogue-checks|matching|dossier|formats|parts|${below.join('|')})/` },
    },
    {
      name: 'known-rooms',
      comment: 'A file in src/ belongs to a room; only src/main.tsx and declaration files stand outside.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/((catalogue|theme|geo|configuration|formats|intake|assignment|catalogue-checks|matching|dossier|view|session|parts|map|panel|desks/[^/]+|embed|offline|i18n|symbols|ui|app)/|main\\.tsx$|[^/]+\\.(d\\.ts|css)$)',
      },
      to: {},
    },
    {
      name: 'src-stands-alone',
      comment: 'The product does not import its tools or tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'maplibre-in-the-engine-only',
      comment: 'The map engine loads lazily: only src/map/engine may name it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/engine/' },
      to: { path: 'node_modules/(maplibre-gl|@vis\\.gl/react-maplibre|terra-draw|terra-draw-maplibre-gl-adapter)/' },
    },
    {
      name: 'formats-through-their-door',
      comment: 'The libraries that write files load on first use: other rooms import src/formats/index.ts alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/formats/' },
      to: { path: '^src/formats/', pathNot: '^src/formats/index\\.ts$' },
    },
    {
      name: 'no-dev-dependencies-in-src',
      severity: 'error',
      from: { path: '^src/' },
      // Pictograms are path data by the time they are shipped (scripts/icons).
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/|\\.svg$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css', '.d.ts'],
    },
  },
};
