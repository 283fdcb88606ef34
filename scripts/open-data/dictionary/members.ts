import type { Text } from '../../../src/catalogue/catalogue';
import { geometrySchema } from '../../../src/catalogue/schema/places';
import { textSchema } from '../../../src/catalogue/schema/primitives';
import { catalogueSchema } from '../catalogue-schema';
import { meanings } from '../words/meanings';
import { valuesOf, type Values } from '../words/values';

export type MemberType = 'text' | 'number' | 'yesno' | 'bilingual' | 'geometry' | 'object' | 'list' | 'constant' | 'mixed';

/** A member of the published catalogue, as the dictionary names it. */
export interface Member {
  /** `places[].placement.basis`; `{}` stands for any key. */
  readonly path: string;
  readonly meaning: Text;
  readonly type: MemberType;
  readonly optional: boolean;
  readonly values?: Values;
  /** Where an object of the same members is described, if it has been before. */
  readonly as?: string;
}

/** What is read of Valibot’s schemas here. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly value?: Schema;
  readonly literal?: unknown;
  readonly options?: readonly (Schema | string)[];
  readonly pipe?: readonly (Schema & { readonly description?: string })[];
}

function descriptionOf(schema: Schema): string | undefined {
  const said = schema.pipe?.findLast(({ type }) => type === 'description')?.description;
  const [inner] = schema.pipe ?? [];
  return said ?? (schema.wrapped ? descriptionOf(schema.wrapped) : inner && inner !== schema && inner.pipe ? descriptionOf(inner) : undefined);
}

/** A schema without what wraps it: optional, null allowed, checks and descriptions. */
function bare(schema: Schema): Schema {
  if (schema === (textSchema as unknown) || schema === (geometrySchema as unknown)) return schema;
  if (schema.wrapped) return bare(schema.wrapped);
  const [inner] = schema.pipe ?? [];
  return inner && inner !== schema ? bare(inner) : schema;
}

function typeOf(schema: Schema): MemberType {
  if (schema === (textSchema as unknown)) return 'bilingual';
  if (schema === (geometrySchema as unknown)) return 'geometry';
  switch (schema.type) {
    case 'string': case 'picklist': return 'text';
    case 'number': return 'number';
    case 'boolean': return 'yesno';
    case 'literal': return 'constant';
    case 'array': case 'strict_tuple': return 'list';
    case 'union': return 'mixed';
    default: return 'object';
  }
}

function meaningOf(schema: Schema, path: string): Text {
  const en = descriptionOf(schema);
  if (en === undefined) throw new Error(`The schema says nothing of "${path}": give it a v.description.`);
  const zh = meanings[en];
  if (zh === undefined) throw new Error(`scripts/open-data/words/meanings.ts has no Chinese for "${path}": "${en}"`);
  return { zh, en };
}

/** The choices of a schema, of its items where it is a list; undefined where it is no choice. */
function choicesOf(schema: Schema): string[] | undefined {
  const inner = schema.item ? bare(schema.item) : schema;
  return inner.type === 'picklist' ? (inner.options as string[]) : undefined;
}

/** Every member of a schema of objects, however deep, those of equal objects once. Throws where one has no words. */
export function membersOf(root: unknown = catalogueSchema): Member[] {
  const described = new Map<Schema, string>();
  const members = new Map<string, Member>();

  function visit(schema: Schema, path: string): void {
    const inner = bare(schema);
    if (inner === (textSchema as unknown) || inner === (geometrySchema as unknown)) return;
    if (inner.item) return visit(inner.item, `${path}[]`);
    if (inner.type === 'record' && inner.value) return visit(inner.value, `${path}{}`);
    if (inner.type === 'variant') return inner.options?.forEach((option) => visit(option as Schema, path));
    if (!inner.entries || described.has(inner)) return;
    described.set(inner, path);
    for (const [name, entry] of Object.entries(inner.entries)) {
      const at = path === '' ? name : `${path}.${name}`;
      const value = bare(entry);
      const choices = choicesOf(value);
      const values = choices && valuesOf(choices);
      if (choices && !values) throw new Error(`scripts/open-data/words/values.ts does not say what these mean at "${at}": ${choices.join(', ')}`);
      const earlier = members.get(at);
      const held = value.item ? bare(value.item) : value;
      const as = described.get(held);
      members.set(at, {
        path: at, meaning: earlier?.meaning ?? meaningOf(entry, at), type: typeOf(value), optional: entry.type === 'optional',
        ...((values ?? earlier?.values) && { values: { ...earlier?.values, ...values } }), ...(as !== undefined && { as }),
      });
      visit(entry, at);
    }
  }

  visit(root as Schema, '');
  return [...members.values()];
}
