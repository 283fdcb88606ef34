import type { Messages } from './messages';
import { compareEn } from './topics/compare';
import { configurationEn } from './topics/configuration';
import { desksEn } from './topics/desks';
import { exportEn } from './topics/export';
import { layersEn } from './topics/layers';
import { measureEn } from './topics/measure';
import { toolsEn } from './topics/tools';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: Messages = {
  skipToPanel: 'Skip to the list',
  skipToMap: 'Skip to the map',
  home: 'Home',
  back: 'Back',
  close: 'Close',
  dismiss: 'Dismiss',
  language: 'Language',
  languageNames: { 'zh-CN': '中文', en: 'English' },
  lens: 'Plan lens',
  period: (from, to) => `${from}–${to}`,
  indicative: 'Indicative, not statutory',
  notStated: 'Not stated in the documents',
  listSeparator: ', ',
  count: (count) => plural(count, 'entry', 'entries'),

  search: {
    label: 'Search',
    placeholder: 'Search zones, facilities, projects, industries',
    clear: 'Clear',
    empty: 'Nothing found. Try another word, Chinese, pinyin or initials.',
    loading: 'Preparing the search…',
    failed: 'The search could not be loaded. The lists and the map still work.',
    results: (count) => plural(count, 'result', 'results'),
    groups: {
      place: 'Places', industry: 'Industries', project: 'Projects', organisation: 'Companies and bodies', measure: 'Figures', document: 'Documents', report: 'Public reports',
    },
  },

  filter: {
    title: 'Filter',
    industry: 'Industry',
    kind: 'Kind',
    subdistrict: 'Subdistrict',
    any: 'Any',
    clear: 'Clear filters',
    carried: (count) => `Carried over to the other industry systems through the crosswalk: ${plural(count, 'industry', 'industries')} in all. Matches are approximate, and each gives its reason.`,
    shown: (some, all) => `${some} of ${all} match`,
    none: 'No place matches.',
  },

  lists: {
    facilities: 'Large science facilities',
    institutions: 'Research and testing institutions',
    parks: 'Parks and bases',
    projects: 'Projects',
    industries: 'Industry systems',
    figures: 'Plan figures',
    conflicts: 'Where plans disagree',
    documents: 'Planning documents',
    organisations: 'Companies and bodies',
  },
  more: 'More',
  listIntroductions: {
    facilities: 'Major science and technology infrastructure that the plans name.',
    institutions: 'Platforms, laboratories, universities, institutes, innovation and testing centres.',
    parks: 'Key parks, industry bases and themed parks.',
    projects: 'Projects, programmes, funds, alliances and tasks that the documents list.',
    industries: 'The industry systems of the documents, and how they map onto each other.',
    figures: 'Baselines and targets of all plans.',
    conflicts: 'Same measure, same year, same scope, and figures that cannot both hold. Found by rule from the data.',
    documents: 'What this map rests on. A consultation draft is not an adopted plan.',
    organisations: 'Companies and bodies that the documents name.',
  },

  kinds: {
    'headquarters-cluster': 'Headquarters cluster', 'industrial-zone': 'Industrial zone',
    area: 'Area', cluster: 'Cluster', 'production-unit': 'Production unit', corridor: 'Corridor', axis: 'Axis',
    facility: 'Large science facility', platform: 'Platform', laboratory: 'Laboratory', university: 'University',
    'research-institute': 'Research institute', 'innovation-centre': 'Innovation centre', 'testing-centre': 'Testing or transfer centre',
    hospital: 'Hospital', park: 'Park', base: 'Industry base', landmark: 'Landmark',
  },
  fields: {
    information: 'Information', life: 'Life', materials: 'Materials', 'energy-and-light': 'Energy and light', metrology: 'Metrology', environment: 'Environment',
  },
  basis: {
    stated: { name: 'Stated', explanation: 'a document says so' },
    derived: { name: 'Derived', explanation: 'follows from stated facts by a rule' },
    reported: { name: 'Reported', explanation: 'in a dated public report' },
    inferred: { name: 'Inferred', explanation: 'our own reasoning' },
  },
  basisTitle: 'Basis',
  placement: {
    title: 'How it was placed',
    offset: (distance) => `may be off by about ${distance}`,
    bases: {
      official: { name: 'Official boundary', explanation: 'given by the authority' },
      bounded: { name: 'Edges named', explanation: 'a document or report names its edges' },
      anchored: { name: 'Placed by a landmark', explanation: 'beside something whose position is known' },
      inferred: { name: 'Position inferred', explanation: 'reasoned from context; no published extent' },
      candidate: { name: 'Candidate position', explanation: 'no public document locates it' },
    },
    none: 'Position not stated',
    noneExplanation: 'No public document says where it is, so the map does not show it.',
    through: (name) => `No position of its own; shown with ${name}`,
    area: 'Area',
    statedArea: 'Stated area',
    reportedArea: 'Reported area',
    drawnArea: 'Area as drawn (computed)',
  },

  place: {
    plan: 'Plan',
    group: 'Group',
    parent: 'Part of',
    host: 'Located in',
    subdistrict: 'Subdistrict',
    field: 'Field',
    otherNames: 'Other names',
    role: 'Role',
    groupRole: 'Role of the whole group',
    industries: 'Target industries',
    noIndustries: 'The documents state no industry.',
    projects: 'Projects',
    noProjects: 'The documents state no project.',
    parts: 'Parts',
    guests: 'Found here',
    organisations: 'Companies and bodies',
    surroundings: (reach) => `Inside and within ${reach}`,
    surroundingsNote: 'Straight-line distances computed from the positions drawn; how far those may be off is on each page.',
    inside: 'inside',
    noSurroundings: 'No facility, park or institution of known position within 1 km.',
    stations: 'Nearest stations',
    line: (line) => `Line ${line}`,
    lineage: 'Continuity with other plans',
    attributes: 'Attributes',
    notes: 'Remarks',
    unknown: 'Not known',
    unknowns: {
      position: 'position', extent: 'extent', area: 'area', industries: 'target industries', projects: 'projects', subdistrict: 'subdistrict',
    },
    previous: 'Previous',
    next: 'Next',
    checked: (date) => `Checked ${date}`,
  },
  lineage: {
    same: 'continues as', within: 'is taken into', contains: 'contains', overlaps: 'overlaps with', renamed: 'is renamed', dropped: 'is not listed again',
    from: { same: 'continues', within: 'takes in', contains: 'lies within', overlaps: 'overlaps with', renamed: 'was named', dropped: 'is not listed again' },
  },

  industry: {
    system: 'Industry system',
    part: 'Sub-fields',
    whole: 'Part of',
    focus: 'Focus',
    hosts: 'Hosts named by the city',
    hostsHere: 'This district is named',
    hostsElsewhere: 'This district is not named',
    hostsNone: 'No district is named',
    crosswalk: 'In other systems',
    noCrosswalk: 'No reliable counterpart.',
    places: 'Places',
    projects: 'Projects',
    noPlaces: 'No place states this industry.',
    filterBy: 'Filter the map by this industry',
    through: 'through the crosswalk',
    relations: {
      exactMatch: 'equals', closeMatch: 'close to', broadMatch: 'within the broader', narrowMatch: 'includes', relatedMatch: 'related to',
    },
    matches: {
      same: 'same industry', part: 'a part of it', whole: 'the whole', exactMatch: 'equal', closeMatch: 'close', broadMatch: 'broader', narrowMatch: 'narrower', relatedMatch: 'related',
    },
  },

  project: {
    kinds: { project: 'Project', programme: 'Programme', platform: 'Platform', fund: 'Fund', alliance: 'Alliance', event: 'Event', task: 'Task' },
    places: 'Places',
    noPlaces: 'The documents state no location.',
  },

  measure: {
    year: 'Year', kind: 'Kind', value: 'Value', source: 'Source', scope: 'Scope',
    kinds: { actual: 'Actual', target: 'Target' },
    noYear: 'No year given',
    conflict: 'Disagreement',
    conflictExplanation: 'These figures are of the same thing and cannot all hold:',
    noConflicts: 'No disagreement was found.',
    bounds: {
      exact: (value) => value,
      about: (value) => `about ${value}`,
      'at-least': (value) => `≥ ${value}`,
      'more-than': (value) => `> ${value}`,
      'at-most': (value) => `≤ ${value}`,
      'less-than': (value) => `< ${value}`,
      range: (value, high) => `${value}–${high}`,
    },
  },

  document: {
    issuer: 'Issued by', date: 'Date', noDate: 'Not given', period: 'Period', status: 'Status', outline: 'Contents',
    statuses: {
      'consultation-draft': 'Consultation draft', 'drafting-note': 'Drafting note of a consultation draft', issued: 'Issued', repost: 'Repost', unknown: 'Status not stated',
    },
    sectionNumbers: { box: (number) => `Box ${number}`, table: (number) => `Table ${number}` },
    citedHere: 'What the map takes from here',
    noneCited: 'The map cites nothing from this section.',
    plans: 'Spatial systems',
    reports: 'Public reports',
    publisher: 'Publisher',
    reportKinds: { government: 'Government site', newspaper: 'Newspaper', institution: 'Institution', filing: 'Company filing', 'open-data': 'Open data' },
    openOriginal: 'Open the original (another site)',
  },

  notes: { name: 'Name', list: 'List', definition: 'Definition', position: 'Position', status: 'Status', other: 'Other' },
  sources: 'Sources',
  sourceNumber: (number) => `source ${number}`,

  map: {
    label: 'Map',
    instantLabel: 'Diagram',
    unavailable: 'This browser cannot show the moving map (WebGL 2 is missing). The diagram and the lists work as usual.',
    failed: 'The moving map could not be loaded. The diagram and the lists work as usual.',
    retry: 'Try again',
    skipped: (count) => `${plural(count, 'place', 'places')} could not be drawn; the lists still show ${count === 1 ? 'it' : 'them'}.`,
    legend: 'Legend',
    zoomIn: 'Zoom in', zoomOut: 'Zoom out', reset: 'Whole district',
    uncertainty: (distance) => `Dotted ring: may be off by about ${distance}`,
    railway: 'High-speed rail',
    dimmed: 'Faint: outside the filter',
  },

  spot: {
    title: 'Coordinates',
    hint: 'Move the map until the cross is on the spot.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying; select the text by hand.',
    openIn: 'Open in another map',
    undocumented: 'Tianditu documents no such link; it may not open at this spot.',
    failed: 'The conversion of coordinates could not be loaded.',
    systems: {
      wgs84: 'WGS 84', gcj02: 'GCJ-02 (Amap, Tencent)', bd09: 'BD-09 (Baidu)', epsg4547: 'CGCS2000, central meridian 114°', epsg4526: 'CGCS2000, 3-degree zone 38',
    },
    services: { amap: 'Amap', baidu: 'Baidu Maps', tianditu: 'Tianditu' },
  },

  tools: toolsEn,
  measuring: measureEn,
  desks: desksEn,
  export: exportEn,
  layers: layersEn,
  compare: compareEn,
  configuration: configurationEn,

  units: {
    metres: (value) => `${value} m`,
    kilometres: (value) => `${value} km`,
    squareMetres: (value) => `${value} m²`,
    hectares: (value) => `${value} ha`,
    squareKilometres: (value) => `${value} km²`,
  },

  errors: {
    title: 'The data could not be loaded',
    unreachable: 'The data file could not be reached. Check the connection and try again.',
    incomplete: 'Part of the page did not come. Check the connection and try again.',
    missing: (status) => `The data file was not found (status ${status}). It may be being updated; try again shortly.`,
    malformed: (detail) => `The data file is incomplete (${detail}). Try again; if it stays so, tell the site’s administrator.`,
    outdated: 'The page and the data are of different versions. Reload the page.',
    retry: 'Try again',
    crashed: 'This part could not be shown. The rest still works.',
    address: (parameter, value) => `“${parameter}=${value}” in the address is not known and was ignored.`,
    excess: (parameter, value) => `“${parameter}” in the address holds more than fit; left out: ${value}.`,
  },

  sheet: { handle: 'Height of the list', stops: { peek: 'Lowered', half: 'Half', full: 'Full' } },
  conflictCount: (count) => plural(count, 'disagreement', 'disagreements'),
};
