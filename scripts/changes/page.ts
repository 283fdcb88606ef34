import type { Text } from '../../src/catalogue/catalogue';
import type { RecordChange } from './changes';
import type { LogEntry } from './log';
import { recordKinds } from './records';
import { tellRecord } from './tell';
import { changeWords, kindWords, sentences, type ChangeLanguage } from './words';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const languages = ['zh', 'en'] as const;
const codes: Record<ChangeLanguage, string> = { zh: 'zh-CN', en: 'en' };

const words = {
  zh: { heading: '数据变化', first: '第一个版本：以后的变化都与它比较。', since: (name: string) => `与 ${name} 相比`, present: '尚未作为版本发布' },
  en: { heading: 'Changes of the data', first: 'The first version: later ones are compared with it.', since: (name: string) => `Since ${name}`, present: 'Not released as a version yet' },
} as const;

/** Kinds of record that have a page of their own in the app. */
const pages = new Set(['document', 'report', 'industry', 'project', 'organisation', 'measure', 'layer']);

function addressOf({ kind, id, change }: RecordChange): string | null {
  if (change === 'removed') return null;
  if (kind === 'place') return `?place=${id}`;
  return pages.has(kind) ? `?page=${kind}/${id}` : null;
}

function recordHtml(record: RecordChange, language: ChangeLanguage, site: string): string {
  const name = escape(record.name?.[language] ?? record.id);
  const address = addressOf(record);
  const link = address === null ? name : `<a href="${escape(`${site}${address}${language === 'en' ? '&lang=en' : ''}`)}">${name}</a>`;
  const told = tellRecord(record, language).map(({ member, what }) => `<li>${escape(member)}${language === 'zh' ? '：' : ': '}${escape(what)}</li>`);
  return `<li><strong>${changeWords[record.change][language]}</strong> ${link} <code>${escape(record.id)}</code>${told.length === 0 ? '' : `<ul>${told.join('')}</ul>`}</li>`;
}

/** A list of changes as HTML, kind by kind. */
export function changesHtml(changes: readonly RecordChange[], language: ChangeLanguage, site: string): string {
  if (changes.length === 0) return `<p>${sentences[language].nothing}</p>`;
  return recordKinds.flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    if (ofKind.length === 0) return [];
    return [`<h3>${kindWords[kind][language]}</h3>\n<ul>\n${ofKind.map((record) => recordHtml(record, language, site)).join('\n')}\n</ul>`];
  }).join('\n');
}

function entryHtml({ version, since, changes }: LogEntry, language: ChangeLanguage, site: string): string {
  const said = words[language];
  const heading = `<h2>${version === null ? said.present : escape(version)}</h2>`;
  return since === null ? `${heading}\n<p>${said.first}</p>` : `${heading}\n<p>${said.since(escape(since))}</p>\n${changesHtml(changes, language, site)}`;
}

/**
 * A page of changes in both languages, without style or script, so that any policy allows it.
 * @param site from the page to the site, such as “../”
 */
export function changesPage(title: Text, log: readonly LogEntry[], site: string): string {
  const parts = languages.map((language) => [
    `<main lang="${codes[language]}" id="${language}">`,
    `<h1>${escape(title[language])}${language === 'zh' ? '：' : ': '}${words[language].heading}</h1>`,
    ...log.map((entry) => entryHtml(entry, language, site)),
    '</main>',
  ].join('\n')).map((part, index) => (index === 0 ? part : part.replaceAll(/<(\/?)main/g, '<$1section')));
  return [
    '<!doctype html>', '<html lang="zh-CN">', '<head>', '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />', '<meta name="color-scheme" content="light dark" />',
    `<title>${escape(title.zh)} · ${words.zh.heading} · ${words.en.heading}</title>`, '</head>', '<body>',
    '<p><a href="#zh" lang="zh-CN">中文</a> · <a href="#en" lang="en">English</a></p>', ...parts, '</body>', '</html>', '',
  ].join('\n');
}
