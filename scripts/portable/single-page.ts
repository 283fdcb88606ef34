import { jsonText, scriptText, styleText } from './inline-texts';
import { portablePolicy } from './policy';

/** What a built page asks for, by address as the page writes it, without “./”. */
export interface PageFiles {
  readonly scripts: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, string>;
  /** Files that scripts ask for. */
  readonly data: ReadonlyMap<string, string>;
  readonly icon: string;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(`\\s${name}="(?:\\./)?([^"]*)"`).exec(tag)?.[1];

const fileOf = (files: ReadonlyMap<string, string>, name: string | undefined): string => {
  const text = files.get(name ?? '');
  if (text === undefined) throw new Error(`The page asks for ${name ?? 'a file without a name'}, which was not built.`);
  return text;
};

/** Puts everything that a built page asks for into it, and the policy that allows just that. Pure. */
export function singlePage(page: string, { scripts, styles, data, icon }: PageFiles, hosts: readonly string[]): string {
  const inlined = { scripts: [] as string[], styles: [] as string[] };
  const modules: string[] = [];
  const held = [...data].map(([file, text]) => `<script type="application/json" data-file="./${file}">${jsonText(text)}</script>`);
  const whole = page
    .replaceAll(/\s*<link rel="(?:modulepreload|preload)"[^>]*>/g, '')
    .replaceAll(/<link rel="stylesheet"[^>]*>/g, (tag) => {
      const text = styleText(fileOf(styles, attribute(tag, 'href')));
      inlined.styles.push(text);
      return `<style>${text}</style>`;
    })
    .replaceAll(/<link rel="icon"[^>]*>/g, () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`)
    .replaceAll(/\s*<script([^>]*)><\/script>/g, (tag, attributes: string) => {
      const text = scriptText(fileOf(scripts, attribute(tag, 'src')));
      inlined.scripts.push(text);
      if (!attributes.includes('type="module"')) return `\n    <script>${text}</script>`;
      modules.push(`<script type="module">${text}</script>`);
      return '';
    })
    // Last of all, so that the front page can be read before they have been.
    .replace('</body>', (end) => `${[...held, ...modules].join('\n')}\n  ${end}`);
  const policy = portablePolicy({ ...inlined, hosts });
  return whole.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}
