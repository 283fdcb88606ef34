import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { themeStyleSheet } from '../../../src/theme/style-sheet';
import { dataDate } from '../data-date';
import { pathOf, type DataLayer } from '../data-layer';
import { bytesOf, type PublishedFile } from '../published-file';
import { baseColumnWords, placeColumnWords, type ColumnWords } from '../words/columns';
import { pageWords, type PageWords } from '../words/page';
import type { Values } from '../words/values';
import { html, type Markup } from './html';
import { membersOf } from './members';

type Language = keyof typeof pageWords;

export interface DictionaryInput {
  readonly catalogue: Catalogue;
  readonly layers: readonly DataLayer[];
  /** The files to be offered. */
  readonly files: readonly PublishedFile[];
  /** Whether a list of changes lies beside them. */
  readonly changes: boolean;
}

const sizeOf = (file: PublishedFile): string => `${(bytesOf(file).length / 1000).toFixed(1)} kB`;

/** A table that can be read sideways on a narrow screen, by the keyboard too. */
const table = (label: string, heads: readonly string[], rows: readonly Markup[]): Markup => html`
<div class="wide" role="region" aria-label="${label}" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;

function valueList(values: Values | undefined, language: Language, words: PageWords): Markup | null {
  if (!values) return null;
  return html`<details><summary>${words.values(Object.keys(values).length)}</summary><ul>${Object.entries(values).map(([value, text]) =>
    html`<li><code>${value}</code> ${text[language]}</li>`)}</ul></details>`;
}

function layerRows({ layers, files }: DictionaryInput, language: Language, words: PageWords): Markup[] {
  return layers.map((layer) => html`<tr><th scope="row">${layer.title[language]}</th><td class="figure">${layer.features.length}</td><td class="files">${
    files.filter(({ layer: of, path }) => of === layer && /\.(geojson|csv|kml)$/.test(path)).map((file) =>
      html`<a href="${file.path}" download>${file.path.split('.').at(-1)?.toUpperCase() ?? ''}</a> <small>${sizeOf(file)}</small> `)
  }<small><a href="${pathOf(layer)}.csvt" download>.csvt</a> <a href="${pathOf(layer)}.prj" download>.prj</a></small></td><td>${
    layer.licence ? html`<a href="${layer.licence.url}">${layer.licence.name[language]}</a>` : words.noLicence
  }</td><td>${layer.attribution.length === 0 ? words.none : layer.attribution.map((text) => html`<span class="line">${text[language]}</span>`)}</td></tr>`);
}

function wholeRows({ catalogue, files, changes }: DictionaryInput, words: PageWords): Markup[] {
  const rows: [path: string, what: string][] = [
    [`${catalogue.district.id}.gpkg`, words.gpkg], ['catalogue.json', words.catalogue], ['catalogue.schema.json', words.schema],
    ['dcat.jsonld', words.dcat], ...(changes ? [['changes.json', words.changes] as [string, string]] : []),
  ];
  return rows.map(([path, what]) => {
    const file = files.find((candidate) => candidate.path === path);
    return html`<tr><th scope="row"><a href="${path}" download>${path}</a></th><td>${what}</td><td class="figure">${file ? sizeOf(file) : ''}</td></tr>`;
  });
}

function columnRows(columns: Readonly<Record<string, ColumnWords>>, layers: readonly DataLayer[], language: Language, words: PageWords): Markup[] {
  return Object.entries(columns).map(([column, { name, meaning, type, unit, values }]) => {
    const having = layers.filter(({ features }) => features.some(({ cells, geometry }) => (column === 'wkt' ? geometry : cells[column] ?? null) !== null));
    const where = having.length === layers.length ? words.everywhere : having.length === 0 ? words.empty : having.map(({ title }) => title[language]).join(words.separator);
    return html`<tr><th scope="row"><code>${column}</code><span class="line">${name[language]}</span></th><td>${meaning[language]}${
      unit ? html`<span class="line">${words.unit(unit[language])}</span>` : null}${valueList(values, language, words)}</td><td>${words.columnTypes[type]}</td><td>${where}</td></tr>`;
  });
}

const memberRows = (language: Language, words: PageWords): Markup[] => membersOf().map(({ path, meaning, type, optional, values, as }) =>
  html`<tr><th scope="row"><code>${path}</code></th><td>${meaning[language]}${as === undefined ? null : html`<span class="line">${words.as(as)}</span>`}${
    valueList(values, language, words)}</td><td>${words.memberTypes[type]}${optional ? html`<span class="line">${words.optional}</span>` : null}</td></tr>`);

function page(input: DictionaryInput, language: Language): string {
  const words = pageWords[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const { district, version, format } = input.catalogue;
  const places = input.layers.filter(({ kind }) => kind === 'places');
  const base = input.layers.filter(({ kind }) => kind === 'base');
  const heads = [words.name, words.meaning, words.type, words.usedIn];
  const title = `${words.title} · ${district.title[language]}`;
  return html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<meta name="description" content="${words.lead}">
<link rel="stylesheet" href="open-data.css">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${pageWords[other].lang}" href="${fileOf(other)}">
<link rel="describedby" type="application/ld+json" href="dcat.jsonld">
</head>
<body>
<header><nav><a href="../${language === 'en' ? '?lang=en' : ''}">${words.home}</a> <a href="${fileOf(other)}" lang="${pageWords[other].lang}" hreflang="${pageWords[other].lang}">${words.otherLanguage}</a></nav>
<p class="eyebrow">${district.title[language]}</p><h1>${words.title}</h1><p class="lead">${words.lead}</p><p class="version">${words.version(`${format}-${version}`, dataDate(input.catalogue))}</p></header>
<main>
<section><h2>${words.whole}</h2>${table(words.whole, [words.file, words.what, words.size], wholeRows(input, words))}</section>
<section><h2>${words.files}</h2><p>${words.filesNote} ${words.kml} ${words.sidecars}</p>
${table(words.files, [words.layer, words.count, words.download, words.licence, words.attribution], layerRows(input, language, words))}<p>${words.noLicenceNote}</p></section>
<section><h2>${words.placeColumns}</h2><p>${words.placeColumnsNote}</p>${table(words.placeColumns, heads, columnRows(placeColumnWords, places, language, words))}<p>${words.kmlFields}</p></section>
<section><h2>${words.baseColumns}</h2>${table(words.baseColumns, heads, columnRows(baseColumnWords, base, language, words))}</section>
<section><h2>${words.members}</h2><p>${words.membersNote}</p>${table(words.members, [words.name, words.meaning, words.type], memberRows(language, words))}</section>
</main>
</body>
</html>
`.markup;
}

const fileOf = (language: Language): string => (language === 'zh' ? 'index.html' : 'en.html');

const styleSheet = (): string => `${themeStyleSheet()}\n\n${readFileSync(new URL('./dictionary.css', import.meta.url), 'utf8')}`;

/** The data dictionary in Chinese and in English, which need no script, and their style sheet. */
export const dictionaryPages = (input: DictionaryInput): PublishedFile[] => [
  { path: fileOf('zh'), mediaType: 'text/html', content: page(input, 'zh') },
  { path: fileOf('en'), mediaType: 'text/html', content: page(input, 'en') },
  { path: 'open-data.css', mediaType: 'text/css', content: styleSheet() },
];
