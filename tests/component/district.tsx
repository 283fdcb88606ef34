import { render, screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { act } from 'react';
import { buildFromTexts } from '../../scripts/catalogue/build';
import type { SourceTexts } from '../../scripts/catalogue/read';
import { App } from '../../src/app/App';
import FrameRooms from '../../src/app/frame/FrameRooms';
import SiteRooms from '../../src/app/SiteRooms';
import type { Catalogue, Place } from '../../src/catalogue/catalogue';
import { createLookups } from '../../src/catalogue/lookups';
import { ViewProvider } from '../../src/view/context';
import { asksForFrame } from '../../src/view/frame';
import { createViewStore, type AddressBar } from '../../src/view/store';
import { linesOf, smallDistrict } from '../unit/catalogue/small-district';

/** The invented district of tests/fixtures, compiled anew. */
export function compile(texts: SourceTexts = smallDistrict): Catalogue {
  const { catalogue } = buildFromTexts(texts);
  if (catalogue === null) throw new Error(linesOf(texts).join('\n'));
  return catalogue;
}

/** The invented district with members of one place replaced after compiling, as a damaged file would have them. */
export function withPlace(id: string, members: Record<string, unknown>): Catalogue {
  const catalogue = compile();
  const place = catalogue.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`the fixture has no place ${id}`);
  Object.assign(place satisfies Place, members);
  return catalogue;
}

/** An address bar with a history, without a browser. */
class MemoryAddressBar implements AddressBar {
  #entries: URL[];
  #at = 0;
  #listeners = new Set<() => void>();

  constructor(address: string) {
    this.#entries = [new URL(address, 'https://map.example/')];
  }
  get url(): URL {
    const url = this.#entries[this.#at];
    if (!url) throw new Error('the history has no such step');
    return url;
  }
  read = () => ({ search: this.url.search, hash: this.url.hash });
  push = (address: string): void => {
    this.#entries = [...this.#entries.slice(0, this.#at + 1), new URL(address, this.url)];
    this.#at += 1;
  };
  replace = (address: string): void => {
    this.#entries[this.#at] = new URL(address, this.url);
  };
  listen = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };
  back(): void {
    this.#at -= 1;
    this.#listeners.forEach((changed) => changed());
  }
}

type Queries = BoundFunctions<typeof queries>;

export interface OpenApp {
  readonly user: UserEvent;
  /** The query of the address, decoded. */
  query(): Record<string, string>;
  /** What a desk was told: the part of the address after “#”, by desk, decoded. */
  work(): Record<string, string>;
  back(): void;
  panel(): Queries;
  map(): Queries;
  /** The part of the panel under a heading. */
  section(name: string | RegExp): Queries;
}

/** The whole app on the invented district; in a frame where the address asks for one. */
export function openApp(address = '', catalogue = compile()): OpenApp {
  const lookups = createLookups(catalogue);
  const bar = new MemoryAddressBar(address);
  render(
    <ViewProvider lookups={lookups} store={createViewStore(lookups, bar)}>
      <App rooms={asksForFrame(bar.url.search) ? FrameRooms : SiteRooms} />
    </ViewProvider>,
  );
  const panel = () => within(screen.getByRole('main'));
  return {
    user: userEvent.setup(),
    query: () => Object.fromEntries(bar.url.searchParams),
    work: () => Object.fromEntries(new URLSearchParams(bar.url.hash.slice(1))),
    back: () => act(() => bar.back()),
    panel,
    map: () => within(screen.getByRole('region', { name: /^(地图|Map)$/ })),
    section: (name) => within(panel().getByRole('region', { name })),
  };
}
