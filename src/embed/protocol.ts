/**
 * What a page and the map in its frame may say to each other, version 1. Types and constants alone: the map, the
 * element and the host’s client share them. docs/embedding.md says the same in prose.
 */

/** Marks a message as one of these. What does not carry it is somebody else’s, and is not answered. */
export const protocolName = 'industrial-space-map';
export const protocolVersion = 1;

/** What a link can say of the view, by the address’s own names; `map` is the camera, as after “#map=”. */
export const viewFields = [
  'plan', 'page', 'place', 'site', 'layers', 'compare', 'together', 'shortlist', 'base', 'industry', 'kind', 'subdistrict',
  'q', 'theme', 'lang', 'map',
] as const;
export type ViewField = (typeof viewFields)[number];

/** A change of the view: values as an address has them; null as though the address did not name it. */
export type ViewChange = { readonly [Field in ViewField]?: string | null };

/** What each request may carry beside its id. Those that carry fields of the view change it. */
export const requestFields = {
  hello: [],
  'get-view': [],
  select: ['place'],
  'set-view': viewFields,
  'set-filter': ['industry', 'kind', 'subdistrict'],
  'set-theme': ['theme'],
  'set-language': ['lang'],
} as const satisfies Record<string, readonly ViewField[]>;
export type RequestType = keyof typeof requestFields;

export type RequestId = string | number;

interface Message {
  readonly protocol: typeof protocolName;
  readonly version: typeof protocolVersion;
}

/** Host → map. */
export type Request = Message & { readonly type: RequestType; readonly id: RequestId } & ViewChange;

/** Why a request was refused. */
export type RefusalReason =
  /** It names a version that this map does not speak. */
  | 'unknown-version'
  | 'unknown-type'
  /** It carries a field that its type does not have. */
  | 'unknown-field'
  /** It lacks the field that its type is about. */
  | 'missing-field'
  /** Its id is neither a short text nor a whole number. */
  | 'bad-id'
  /** A field holds neither text nor null. */
  | 'wrong-value'
  /** A field holds text that means nothing here: no such place, plan, theme … */
  | 'unknown-value'
  | 'too-large'
  /** It holds something else than plain objects, lists, texts, numbers, true, false and null. */
  | 'not-plain'
  /** It holds a key by which prototypes are reached. */
  | 'forbidden-key'
  /** It came with ports. */
  | 'ports'
  /** There were too many messages; for a while none is answered. */
  | 'too-many';

export interface Refusal {
  readonly reason: RefusalReason;
  /** The field in question, where there is one. */
  readonly field?: string;
}

/** A text in the map’s two languages. */
export interface Names {
  readonly zh: string;
  readonly en: string;
}

/** What the map shows, by the address’s names. What a reader typed, weighs or told a desk is not in it. */
export interface HostView {
  readonly plan: string;
  readonly page: string | null;
  readonly place: string | null;
  readonly layers: string | null;
  readonly compare: string | null;
  readonly base: string | null;
  readonly industry: string | null;
  readonly kind: string | null;
  readonly subdistrict: string | null;
  /** Null where it follows the reader’s system. */
  readonly theme: string | null;
  readonly lang: string;
  /** Of the whole map, outside of the frame, at this view. */
  readonly address: string;
}

/** What this map is and can do. */
export interface MapInformation {
  /** When the map’s page began, in milliseconds since 1970: another one means that the frame was loaded anew. */
  readonly since: number;
  /** Versions of this protocol that it speaks. */
  readonly versions: readonly number[];
  readonly title: Names;
  readonly languages: readonly string[];
  readonly plans: readonly { readonly id: string; readonly name: Names }[];
  readonly requests: readonly string[];
  /** What `set-view` takes. */
  readonly fields: readonly string[];
}

export interface SelectedPlace {
  readonly id: string;
  readonly kind: string;
  readonly name: Names;
}

/** What the map tells unasked, by event. */
export interface MapEvents {
  ready: MapInformation;
  view: HostView;
  /** The reader selected a place, or left it: null. */
  select: { readonly place: SelectedPlace | null };
  /** CSS pixels that the content needs at this width, so that nothing has to be scrolled inside of the frame. */
  height: { readonly height: number };
  /** Something in the frame’s address could not be used, or messages came too fast. */
  error: { readonly reason: RefusalReason; readonly field: string | null; readonly message: string };
}
export type EventType = keyof MapEvents;
export const eventTypes = ['ready', 'view', 'select', 'height', 'error'] as const satisfies readonly EventType[];

/** Map → host: unasked. */
export type EventMessage = { [Type in EventType]: Message & { readonly type: Type; readonly detail: MapEvents[Type] } }[EventType];

/** Map → host: to the request of that id; null where it had none that could be read. */
export type Answer = Message & { readonly type: 'answer' } & (
  | { readonly id: RequestId; readonly ok: true; readonly view: HostView }
  | { readonly id: RequestId | null; readonly ok: false; readonly reason: RefusalReason; readonly field: string | null; readonly message: string }
);
