import type { SourceData } from './file-kinds';
import type { Problem } from './problem';

interface Link {
  file: string;
  id: string;
  to: string;
}

/**
 * Follows each link upwards and reports every loop once, at its smallest id.
 * Such a loop would send any reader of the catalogue round for ever.
 */
export function findLoops(links: readonly Link[]): { link: Link; loop: string[] }[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  return links.flatMap((link) => {
    const loop = [link.id];
    for (let next = byId.get(link.to); next !== undefined && !loop.includes(next.id); next = byId.get(next.to)) {
      loop.push(next.id);
    }
    const last = byId.get(loop.at(-1) ?? '');
    const closes = last?.to === link.id;
    return closes && loop.every((id) => link.id <= id) ? [{ link, loop: [...loop, link.id] }] : [];
  });
}

/** Things that are, through others, part of themselves. */
export function checkCycles(source: SourceData): Problem[] {
  const places = source.layer.flatMap(({ path, value }) => value.features.map((feature) => ({ file: path, feature })));
  const industries = source.industries.flatMap(({ path, value }) => value.industries.map((item) => ({ file: path, item })));
  const chains: [key: string, links: Link[]][] = [
    ['properties.parent', places.flatMap(({ file, feature: { id, properties } }) =>
      properties.parent === undefined ? [] : [{ file, id, to: properties.parent }])],
    ['properties.host', places.flatMap(({ file, feature: { id, properties } }) =>
      properties.host === undefined ? [] : [{ file, id, to: properties.host.place }])],
    ['parent', industries.flatMap(({ file, item: { id, parent } }) => (parent === undefined ? [] : [{ file, id, to: parent }]))],
    ...source.document.map(({ path, value }): [string, Link[]] => ['parent', value.sections.flatMap(({ id, parent }) =>
      parent === undefined ? [] : [{ file: path, id, to: parent }])]),
  ];
  return chains.flatMap(([key, links]) =>
    findLoops(links).map(({ link, loop }): Problem => ({
      severity: 'error', file: link.file, feature: link.id, key, message: `goes round: ${loop.join(' → ')}`,
      expected: 'should end at something that is part of nothing else',
    })),
  );
}
