import type { Lookups } from '../../catalogue/lookups';
import { mapPartOf, readCamera, writeCamera } from '../../view/address';
import type { Camera } from '../../geo/mercator';
import { defaultFrame, frameParts, type Frame, type FramePart } from '../../view/frame';
import { defaultView, type View } from '../../view/view';

/** Ratios that a frame may have, width to height. */
export const ratios = ['16:9', '4:3', '1:1', '3:4'] as const;
export type Ratio = (typeof ratios)[number];

/** In CSS pixels, by the width, or as the map itself says by a message. */
export type Height = number | Ratio | 'auto';

/** `usual` grants a frame all it can use; `opaque` withholds its origin, and with it whatever the browser stores. */
export const sandboxes = ['usual', 'opaque'] as const;
export type Sandbox = (typeof sandboxes)[number];

/** Everything that a webmaster has chosen. */
export interface Composition {
  /** What the frame shows; `frame` is never null. */
  readonly view: View;
  /** Null frames what the view marks, or the whole district. */
  readonly camera: Camera | null;
  /** Whether visitors choose their language: the frame then has the switch, whatever else it shows. */
  readonly visitorsLanguage: boolean;
  /** In CSS pixels; null takes the width there is. */
  readonly width: number | null;
  readonly height: Height;
  readonly sandbox: Sandbox;
  /** Whether the page around the frame is to talk with the map. */
  readonly messages: boolean;
  /** The origin of that page, as it was typed. */
  readonly host: string;
  /** What screen readers call the frame; null for what is suggested. */
  readonly title: string | null;
}

/** Sizes that can be meant seriously. */
export const smallest = 100;
export const largest = 4000;
export const isSize = (pixels: number): boolean => Number.isInteger(pixels) && pixels >= smallest && pixels <= largest;

export const usualHeight = 480;
export const longestTitle = 160;
export const longestHost = 200;

/** What of a view a frame can show: its page is a place or none, and no desk’s work, site or query goes along. */
export function framedView(view: View): View {
  const { plan, page, layers, comparison, together, baseMap, theme, filter, language, frame } = view;
  return {
    ...defaultView(plan), layers, comparison, together, baseMap, theme, filter, language,
    page: page.type === 'place' ? { type: 'place', id: page.id } : { type: 'home' },
    frame: frame ?? defaultFrame,
  };
}

/** What stands before anything has been chosen: what is looked at now, in the reader’s language. */
export function beginning(view: View, place: string | undefined): Composition {
  const page: View['page'] = place === undefined ? view.page : { type: 'place', id: place };
  return {
    view: { ...framedView({ ...view, page }), theme: null, frame: defaultFrame },
    camera: null, visitorsLanguage: false, width: null, height: usualHeight, sandbox: 'usual', messages: false, host: '', title: null,
  };
}

export const frameOf = ({ view }: Composition): Frame => view.frame ?? defaultFrame;

/** The parts that the frame will have, in their order. */
export function partsOf(composition: Composition): readonly FramePart[] {
  const { parts } = frameOf(composition);
  return frameParts.filter((part) => parts.includes(part) || (part === 'language' && composition.visitorsLanguage));
}

/** The view as the frame is asked to show it. */
export const shownView = (composition: Composition): View =>
  ({ ...composition.view, frame: { ...frameOf(composition), parts: partsOf(composition) } });

/** A camera to as many digits as an address carries. */
export function roundedCamera(camera: Camera): Camera | null {
  const read = readCamera(mapPartOf(writeCamera(camera)));
  return read === 'broken' ? null : read;
}

/** What screen readers should call the frame, in its language: the map, and the place it shows. */
export function suggestedTitle({ view }: Composition, lookups: Lookups): string {
  const member = view.language === 'en' ? 'en' : 'zh';
  const place = view.page.type === 'place' ? lookups.find('place', view.page.id) : undefined;
  const title = lookups.catalogue.district.title[member];
  if (!place) return title;
  return member === 'en' ? `${place.name.en} – ${title}` : `${place.name.zh}——${title}`;
}

/** Without what no attribute can carry, and no longer than anybody would listen to. */
export const cleanTitle = (title: string): string =>
  [...title.replaceAll(/[\p{Cc}\p{Surrogate}]/gu, ' ')].slice(0, longestTitle).join('');

export const titleOf = (composition: Composition, lookups: Lookups): string => composition.title ?? suggestedTitle(composition, lookups);
