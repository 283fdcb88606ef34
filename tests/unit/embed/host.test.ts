import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { declarationOf } from '../../../scripts/embed/declarations';
import { frameAddress, sameAddress } from '../../../src/embed/host/map-address';
import { readAddress } from '../../../src/view/address';
import { smallLookups } from '../support';

describe('a frame’s address', () => {
  const base = 'https://map.example/district/';
  const addressOf = (attributes: Readonly<Record<string, string>>) => frameAddress(base, (name) => attributes[name] ?? null);

  it('says what the attributes do, and can be read by the map', () => {
    const address = addressOf({ place: 'library', lang: 'en', show: 'panel,lens', wheel: 'free', map: '12/10/20' });
    expect(address).toBe(`${base}?embed=1&place=library&lang=en&show=panel,lens&wheel=free#map=12/10/20`);
    const { search, hash } = new URL(address);
    expect(readAddress(search, hash, smallLookups())).toMatchObject({
      notices: [], camera: { zoom: 12 }, view: { page: { id: 'library' }, frame: { parts: ['panel', 'lens'], wheel: 'free' } },
    });
  });

  it('carries an empty attribute and any character', () => {
    expect(addressOf({ show: '' })).toBe(`${base}?embed=1&show=`);
    expect(new URL(addressOf({ q: 'a&b=c#d 光' })).searchParams.get('q')).toBe('a&b=c#d 光');
  });

  it('is the same in any order', () => {
    expect(sameAddress(`${base}?embed=1&place=a&lang=en`, `${base}index.html?lang=en&embed=1&place=a`)).toBe(true);
    expect(sameAddress(`${base}?embed=1&place=a`, `${base}?embed=1&place=b`)).toBe(false);
    expect(sameAddress(`${base}?embed=1#map=1/2/3`, `${base}?embed=1`)).toBe(false);
  });
});

describe('the declarations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'));
  const text = declarationOf(join(import.meta.dirname, '../../../src/embed/host/client.ts'));
  const complaintsAbout = (use: string): string[] => {
    writeFileSync(join(folder, 'embed-client.d.ts'), text);
    const file = join(folder, 'use.ts');
    writeFileSync(file, `import { connect, MapFrameError, type MapFrame, type HostView } from './embed-client.js';\nconst frame = {} as HTMLIFrameElement;\n${use}`);
    const program = ts.createProgram([file], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, types: [] });
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  };

  it('serve a strict compiler', () => {
    expect(complaintsAbout(`
      export async function drive(): Promise<HostView> {
        const map: MapFrame = await connect(frame, { timeout: 5000 });
        map.on('select', ({ place }) => { const name: string | undefined = place?.name.zh; return name; });
        return map.setView({ plan: 'a', place: null }).catch((error: unknown) => {
          if (error instanceof MapFrameError && error.reason === 'unknown-value') return map.getView();
          throw error;
        });
      }`)).toEqual([]);
  });

  it('refuse what the client does not have', () => {
    expect(complaintsAbout(`export const wrong = connect(frame).then((map) => map.setView({ colour: 'pink' }));`)).toHaveLength(1);
    expect(complaintsAbout(`import { openConnection } from './embed-client.js'; openConnection;`)).toHaveLength(1);
  });
});
