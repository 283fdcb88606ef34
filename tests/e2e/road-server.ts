import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server behaves; the first part of its address chooses. */
export type Manner = 'good' | 'silent' | 'endless' | 'page' | 'nested' | 'elsewhere';

export interface RoadServer {
  /** The address to configure for a manner. */
  url(manner: Manner): string;
  /** What was asked of a manner, decoded. */
  asked(manner: Manner): readonly string[];
  /** How much of an endless answer was taken, in bytes. */
  taken(): number;
  close(): Promise<void>;
}

type Position = readonly [longitude: number, latitude: number];

/** Great circle by the haversine formula, in metres. */
function metresBetween([west, south]: Position, [east, north]: Position): number {
  const radians = Math.PI / 180;
  const half = Math.sin(((north - south) * radians) / 2) ** 2 + Math.cos(south * radians) * Math.cos(north * radians) * Math.sin(((east - west) * radians) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(half));
}

/** How much longer a road is than the straight line, and how fast one drives, in metres a second. */
const roads = { detour: 1.5, speed: 10 };

/** As OSRM’s route service answers, with every leg led round a corner. Its names are scripts: none may ever run. */
function answerOf(positions: readonly Position[], shift = 0): string {
  const legs = positions.slice(1).map((to, index) => {
    const distance = metresBetween(positions[index] ?? to, to) * roads.detour;
    return { distance, duration: distance / roads.speed, summary: '<script>document.title = "taken over"</script>', steps: [] };
  });
  const line = positions.flatMap((to, index): Position[] => {
    const from = positions[index - 1];
    return from ? [[to[0], from[1]], to] : [to];
  });
  return JSON.stringify({
    code: 'Ok',
    routes: [{ geometry: { type: 'LineString', coordinates: line }, legs, distance: 0, duration: 0 }],
    waypoints: positions.map(([longitude, latitude]) => ({ location: [longitude + shift, latitude], name: '<img src=x onerror="document.title = \'taken over\'">' })),
  });
}

/** Stands for a road server, good or not, on a free port of this machine. */
export async function startRoadServer(): Promise<RoadServer> {
  const asked = new Map<string, string[]>();
  let taken = 0;
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    const [, manner = '', places = ''] = /^\/(\w+)\/route\/v1\/driving\/([-\d.,;]+)$/.exec(path) ?? [];
    asked.set(manner, [...(asked.get(manner) ?? []), decodeURIComponent(url)]);
    const positions = places.split(';').map((text) => text.split(',').map(Number) as unknown as Position);
    const head = (type: string): void => void response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': type });
    switch (manner as Manner) {
      case 'good':
        head('application/json');
        return void response.end(answerOf(positions));
      case 'elsewhere':
        head('application/json');
        return void response.end(answerOf(positions, 1));
      case 'silent':
        return undefined;
      case 'page':
        head('text/html');
        return void response.end('<!doctype html><script>document.title = "taken over"</script>');
      case 'nested':
        head('application/json');
        return void response.end(`${'['.repeat(500_000)}${']'.repeat(500_000)}`);
      case 'endless': {
        head('application/json');
        const piece = Buffer.alloc(256_000, ' ');
        const more = (): void => {
          if (response.destroyed) return;
          taken += piece.length;
          response.write(piece, more);
        };
        return more();
      }
      default:
        return void response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: (manner) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${manner}`,
    asked: (manner) => asked.get(manner) ?? [],
    taken: () => taken,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
