/** The part of Rolldown’s knowledge of a module that is read here. */
export interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** From where the chunks are reached, in the order in which a module that several reach goes to one. */
const doors = {
  field: ['FrameSearch.tsx'],
} as const;
const site = '/src/app/SiteRooms.tsx';
const frame = '/src/app/frame/';

/** A module and all that it imports statically. */
function reach(graph: ModuleGraph, from: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

type Chunk = 'map' | keyof typeof doors | 'site';

function chunksOf(graph: ModuleGraph, root: string): ReadonlyMap<string, Chunk> {
  const inFrame = (files: readonly string[]): Set<string> => reach(graph, files.map((file) => root + frame + file));
  const claims: readonly (readonly [Chunk, ReadonlySet<string>])[] = [
    // What the card on a place needs is little, and most frames come to it.
    ['map', inFrame(['FrameRooms.tsx', 'PlaceCard.tsx', 'PageCard.tsx'])], ['field', inFrame(doors.field)],
  ];
  return new Map([...reach(graph, [root + site])].map((id) => [id, claims.find(([, ids]) => ids.has(id))?.[0] ?? 'site']));
}

/**
 * The chunks of what the whole site starts with: `map` is what it has in common with every frame, `field` the search field,
 * which a frame may show as well, `site` the rest. Three files, where the bundler would make twenty; and a frame loads next to
 * nothing that it does not show.
 * @param root the folder of the project
 */
export function siteChunks(root: string): { name: (id: string, graph: ModuleGraph) => string | null; priority: number }[] {
  const known = new WeakMap<object, ReadonlyMap<string, Chunk>>();
  const chunkOf = (id: string, graph: ModuleGraph): Chunk | undefined => {
    const chunks = known.get(graph) ?? chunksOf(graph, root);
    known.set(graph, chunks);
    return chunks.get(id);
  };
  // A chunk takes along what it stands on, unless another of higher priority has it.
  const chunks: readonly Chunk[] = ['site', 'field', 'map'];
  return chunks.map((chunk, priority) => ({ name: (id, graph) => (chunkOf(id, graph) === chunk ? chunk : null), priority: priority + 1 }));
}
