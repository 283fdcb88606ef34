import {
  protocolName, protocolVersion, requestFields, viewFields,
  type Refusal, type Request, type RequestId, type RequestType, type ViewField,
} from './protocol';
import { ailmentOf, isPlain } from './weigh';

/** A message as it was understood; null where it is none of this protocol. */
export type ReadRequest = { readonly request: Request } | { readonly refusal: Refusal; readonly id: RequestId | null } | null;

const envelope: readonly string[] = ['protocol', 'version', 'type', 'id'];
const longestId = 100;
const longestField = 60;

function isId(value: unknown): value is RequestId {
  return typeof value === 'string' ? value.length > 0 && value.length <= longestId : Number.isSafeInteger(value);
}

const isRequestType = (value: unknown): value is RequestType => typeof value === 'string' && Object.hasOwn(requestFields, value);

const own = (data: Record<string, unknown>, key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);

/**
 * Reads what came by `postMessage`. Never throws, and takes no more time for more than a message may hold.
 * Whether its values mean anything here is for `answer` to say.
 */
export function readRequest(data: unknown): ReadRequest {
  if (!isPlain(data) || own(data, 'protocol') !== protocolName) return null;
  const given = own(data, 'id');
  const id = isId(given) ? given : null;
  const refuse = (reason: Refusal['reason'], field?: string): ReadRequest =>
    ({ refusal: { reason, ...(field !== undefined && { field: field.slice(0, longestField) }) }, id });

  const ailment = ailmentOf(data);
  if (ailment) return refuse(ailment);
  if (own(data, 'version') !== protocolVersion) return refuse('unknown-version');
  const type = own(data, 'type');
  if (!isRequestType(type)) return refuse('unknown-type');
  if (id === null) return refuse('bad-id');
  const fields: readonly string[] = requestFields[type];
  for (const key of Object.keys(data)) {
    if (envelope.includes(key)) continue;
    if (!fields.includes(key)) return refuse('unknown-field', key);
    const value = data[key];
    // Undefined is as good as not there: so do scripts leave a field out.
    if (typeof value !== 'string' && value !== null && value !== undefined) return refuse('wrong-value', key);
  }
  const [missing] = type === 'set-view' ? [] : fields;
  if (missing !== undefined && fields.every((field) => own(data, field) === undefined)) return refuse('missing-field', missing);
  return { request: { protocol: protocolName, version: protocolVersion, type, id, ...changeIn(data) } };
}

function changeIn(data: Record<string, unknown>): Partial<Record<ViewField, string | null>> {
  const change: Partial<Record<ViewField, string | null>> = {};
  for (const field of viewFields) {
    const value = own(data, field);
    if (typeof value === 'string' || value === null) change[field] = value;
  }
  return change;
}
