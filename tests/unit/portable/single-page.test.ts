import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { jsonText, policyHash, scriptText } from '../../../scripts/portable/inline-texts';
import { answerFrom } from '../../../scripts/portable/page/answer-from';
import { singlePage } from '../../../scripts/portable/single-page';

const page = `<html><head><meta charset="utf-8" /><link rel="stylesheet" crossorigin href="./assets/a.css"><link rel="modulepreload" href="./assets/b.js"><link rel="icon" href="./icon.svg">
<script src="./elsewhere.js"></script><script type="module" crossorigin src="./assets/b.js"></script></head><body><p>read first</p></body></html>`;
const files = {
  scripts: new Map([['elsewhere.js', 'early()'], ['assets/b.js', 'const end = "</script>$&";']]),
  styles: new Map([['assets/a.css', 'p{color:red}']]),
  data: new Map([['data/x.json', '{"a":"</script><!--"}']]),
  icon: '<svg/>',
};

describe('a single page', () => {
  const whole = singlePage(page, files, []);
  it('asks for nothing, and is read before its scripts', () => {
    expect(whole).not.toMatch(/(src|href)="\.\//);
    expect(whole.indexOf('read first')).toBeLessThan(whole.indexOf('const end'));
    expect(whole.indexOf('early()')).toBeLessThan(whole.indexOf('read first'));
  });
  it('allows exactly its own scripts and style', () => {
    expect(whole).toContain(`script-src ${policyHash('early()')} ${policyHash(scriptText('const end = "</script>$&";'))};`);
    expect(whole).toContain(`style-src ${policyHash('p{color:red}')};`);
  });
  it('fails for a file that was not built', () => {
    expect(() => singlePage(page, { ...files, styles: new Map() }, [])).toThrow('assets/a.css');
  });
  it('holds texts that mean what they meant', () => {
    expect(runInNewContext(scriptText('"</script><!--\\n"'))).toBe('</script><!--\n');
    expect(JSON.parse(jsonText('"</script>"'))).toBe('</script>');
    expect(jsonText('"</script>"')).not.toContain('<');
  });
});

describe('requests of a page that holds its files', () => {
  const elsewhere = () => Promise.resolve(new Response('from elsewhere'));
  const ask = answerFrom(new Map([['file:///stick/config.json', '{"a":1}']]), 'file:///stick/map.html', elsewhere);
  it('are answered where it holds them, and go on where not', async () => {
    expect(await (await ask('config.json')).json()).toEqual({ a: 1 });
    expect(await (await ask('file:///stick/other.json')).text()).toBe('from elsewhere');
  });
});
