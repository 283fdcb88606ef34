import { viewFields } from '../protocol';

/** Attributes that become parameters of the map’s address under their own names: what a view is, and how the frame shows it. */
export const addressAttributes = [...viewFields, 'show', 'wheel'] as const;
export type AddressAttribute = (typeof addressAttributes)[number];

/** As the map writes its own addresses: commas, slashes and colons readable. */
const encode = (value: string): string => encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':');

/**
 * The map’s address for a frame.
 * @param base where the map is: its folder or its page
 * @param valueOf an attribute’s value; null where it is not given
 */
export function frameAddress(base: string, valueOf: (attribute: AddressAttribute) => string | null): string {
  const url = new URL(base);
  const given = addressAttributes.flatMap((name) => {
    const value = valueOf(name);
    return value === null || name === 'map' ? [] : [`${name}=${encode(value)}`];
  });
  url.search = ['embed=1', ...given].join('&');
  const map = valueOf('map');
  url.hash = map === null ? '' : `map=${map}`;
  return url.href;
}

/** Whether two addresses say the same, in whatever order. */
export function sameAddress(one: string, other: string): boolean {
  const [first, second] = [one, other].map((address) => {
    const { origin, pathname, searchParams, hash } = new URL(address);
    return [origin, pathname.replace(/index\.html$/, ''), ...[...searchParams].map(String).sort(), hash].join('\n');
  });
  return first === second;
}
