import { expect, type Locator, type Page } from '@playwright/test';
import { districtData } from './district-data';

export type Language = 'zh' | 'en';

const words = {
  zh: { search: '搜索', map: '地图', picture: '示意图', sources: '出处', handle: '调整列表高度', retry: '重试', lens: '规划视角' },
  en: { search: 'Search', map: 'Map', picture: 'Diagram', sources: 'Sources', handle: 'Height of the list', retry: 'Try again', lens: 'Plan lens' },
} as const;

/** What a person does with the site, and what they see of it. Everything is found as a person finds it: by role, label and text. */
export class Visitor {
  readonly header: Locator;
  readonly panel: Locator;
  readonly map: Locator;
  readonly searchBox: Locator;
  readonly words: (typeof words)[Language];

  constructor(readonly page: Page, readonly language: Language = 'zh') {
    this.words = words[language];
    this.header = page.getByRole('banner');
    this.panel = page.getByRole('main');
    // MapLibre calls its canvas a region of the same name; the outer one is the whole part of the page.
    this.map = page.getByRole('region', { name: this.words.map, exact: true }).first();
    this.searchBox = page.getByRole('combobox', { name: this.words.search });
  }

  /** Comes to an address of the site, and waits until it answers. */
  async visit(address = ''): Promise<void> {
    await this.page.goto(this.language === 'en' && !address.includes('lang=') ? withLanguage(address) : address);
    await this.waitUntilUsable();
  }

  /**
   * The page comes with its front page written into it, and answers once the app has taken that over. What only a
   * running app does is to decide how to draw the map.
   */
  async waitUntilUsable(): Promise<void> {
    await expect(this.map).not.toHaveAttribute('data-stage', 'waiting', { timeout: 30_000 });
    await expect(this.searchBox).toBeEnabled();
  }

  heading(name: string | RegExp): Locator {
    return this.panel.getByRole('heading', { level: 1, name });
  }

  section(name: string | RegExp): Locator {
    return this.panel.getByRole('region', { name });
  }

  link(name: string | RegExp): Locator {
    return this.panel.getByRole('link', { name });
  }

  async searchFor(asked: string): Promise<void> {
    await this.searchBox.fill(asked);
  }

  get results(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  result(name: string | RegExp): Locator {
    return this.page.getByRole('listbox').getByRole('option', { name });
  }

  lens(name: string): Locator {
    return this.header.getByRole('navigation', { name: this.words.lens }).getByRole('link', { name, exact: true });
  }

  async lookThrough(lens: string): Promise<void> {
    await this.lens(lens).click();
  }

  async speak(language: 'English' | '中文'): Promise<void> {
    await this.header.getByRole('link', { name: language }).click();
  }

  async filterByIndustry(industry: string): Promise<void> {
    await this.panel.getByRole('combobox', { name: /^(产业|Industry)$/ }).selectOption({ label: industry });
  }

  /** Opens the card of one of the map’s tools. */
  async open(tool: string): Promise<void> {
    await this.map.getByRole('button', { name: tool, exact: true }).click();
    await expect(this.card(tool)).toBeVisible();
  }

  card(tool: string): Locator {
    return this.map.getByRole('region', { name: tool, exact: true });
  }

  /** A place on the still picture. */
  drawn(name: string | RegExp): Locator {
    return this.picture.getByRole('link', { name });
  }

  /** The moving map, as a keyboard reaches it. */
  get canvas(): Locator {
    return this.map.getByRole('region', { name: this.words.map, exact: true }).first();
  }

  /** The moving map right of a divider. */
  get besideCanvas(): Locator {
    return this.map.getByRole('region', { name: this.words.map, exact: true }).nth(1);
  }

  get picture(): Locator {
    return this.map.getByRole('group', { name: this.words.picture }).first();
  }

  /** Waits until the moving map has taken the still picture’s place. */
  async waitForMap(): Promise<void> {
    await expect(this.canvas).toBeVisible({ timeout: 30_000 });
    await expect(this.picture).toBeHidden({ timeout: 30_000 });
  }

  /** Clicks the middle of the part of the map that nothing covers: what `#map=` puts there. */
  async clickMiddleOfMap(): Promise<void> {
    const { x, y } = await this.#middleOfMap();
    await this.page.mouse.click(x, y);
  }

  async hoverMiddleOfMap(): Promise<void> {
    const { x, y } = await this.#middleOfMap();
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
  }

  async #middleOfMap(): Promise<{ x: number; y: number }> {
    // Hidden from sight: what it measures is all that panel and legend leave of the map.
    const clear = await this.map.locator('.map-clear').evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
    return { x: clear.x + clear.width / 2, y: clear.y + clear.height / 2 };
  }

  /** The query of the address, decoded. */
  query(): Record<string, string> {
    return Object.fromEntries(new URL(this.page.url()).searchParams);
  }

  /** The camera of the address: zoom, latitude, longitude. */
  camera(): { zoom: number; latitude: number; longitude: number } | null {
    const [, zoom, latitude, longitude] = /^#map=([^/]+)\/([^/]+)\/([^/]+)$/.exec(new URL(this.page.url()).hash) ?? [];
    return zoom === undefined ? null : { zoom: Number(zoom), latitude: Number(latitude), longitude: Number(longitude) };
  }

  /** Whether the address says that the map stands at a zone or headquarters cluster. */
  isNear(id: string): boolean {
    const camera = this.camera();
    const position = districtData.position(id);
    const near = 0.003;
    return camera !== null && Math.abs(camera.longitude - position.longitude) < near && Math.abs(camera.latitude - position.latitude) < near;
  }
}

export async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('what is asked for has no box');
  return box;
}

function withLanguage(address: string): string {
  const [path = '', hash] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}lang=en${hash === undefined ? '' : `#${hash}`}`;
}

/** The address that centres the map on a place of the data. */
export function cameraOn(id: string, zoom = 14): string {
  const { longitude, latitude } = districtData.position(id);
  return `#map=${zoom}/${latitude}/${longitude}`;
}
