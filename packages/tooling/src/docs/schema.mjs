import { tableOf } from './marks.mjs';

/**
 * What is used of JSON Schema.
 * @typedef {{ title?: string, type?: string, const?: unknown, enum?: unknown[], properties?: Record<string, Schema>, required?: string[],
 *   additionalProperties?: Schema | boolean, items?: Schema, anyOf?: Schema[], oneOf?: Schema[], allOf?: Schema[], format?: string,
 *   pattern?: string }} Schema
 */

/** @param {string} name */
const keyOf = (name) => (/^[a-z_]\w*$/iu.test(name) ? name : JSON.stringify(name));

/** @param {Schema} schema @returns {readonly Schema[]} */
const choices = ({ anyOf = [], oneOf = [] }) => [...anyOf, ...oneOf];

/** Names for schemas that are written out elsewhere, by their JSON. @typedef {ReadonlyMap<string, string>} Names */

/** @param {Schema} schema @param {Names} names */
const named = (schema, names) => names.get(JSON.stringify(schema)) ?? typeOf(schema, names);

/**
 * A schema as a type of TypeScript, which says the same in a tenth of the room.
 * @param {Schema} schema
 * @param {Names} names of what stands within it
 * @returns {string}
 */
export function typeOf(schema, names = new Map()) {
  const either = choices(schema);
  if (either.length > 0) return [...new Set(either.map((each) => named(each, names)))].join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `(${named(schema.items ?? {}, names)})[]`;
  if (schema.type === 'integer') return 'number';
  if (schema.type !== 'object') return schema.type ?? 'unknown';
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0)
    return typeof schema.additionalProperties === 'object'
      ? `Record<string, ${named(schema.additionalProperties, names)}>`
      : 'Record<string, unknown>';
  const optional = (/** @type {string} */ name) => ((schema.required ?? []).includes(name) ? '' : '?');
  return `{ ${fields.map(([name, field]) => `${keyOf(name)}${optional(name)}: ${named(field, names)}${noteOf(field)}`).join('; ')} }`;
}

/**
 * Types of places in a schema, each by its name; where one stands within another it is named.
 * @param {Schema} schema
 * @param {readonly (readonly [name: string, path: string])[]} places
 */
export function typesOf(schema, places) {
  const parts = places.map(([name, path]) => ({ name, part: schemaAt(schema, path) }));
  const names = new Map(parts.map(({ name, part }) => [JSON.stringify(part), name]));
  return parts.map(({ name, part }) => `type ${name} = ${typeOf(part, names)};`).join('\n\n');
}

/** What a type cannot say of a text. @param {Schema} field */
const noteOf = ({ format }) => (format === 'date' ? ' /* yyyy-mm-dd */' : '');

/**
 * A place in a schema: `plan.items[].task`.
 * @param {Schema} schema
 * @param {string} path
 * @throws RangeError where there is none
 */
export function schemaAt(schema, path) {
  return path
    .split('.')
    .filter((step) => step !== '')
    .reduce((at, step) => {
      const name = step.replace(/\[\]$/u, '');
      const field = at.properties?.[name];
      const found = step.endsWith('[]') ? field?.items : field;
      if (!found) throw new RangeError(`The schema has no ${path}.`);
      return found;
    }, schema);
}

/** @param {Schema} schema @returns {Schema[]} every object that a command may be */
function alternatives(schema) {
  const either = choices(schema);
  return either.length > 0 ? either.flatMap(alternatives) : [schema];
}

/** What every command has is told once, above the table. @param {string} name */
const isOwn = (name) => name !== 'type' && name !== 'part';

/** The texts that a schema allows. @param {Schema | undefined} schema @returns {string[]} */
const allowed = (schema) =>
  schema === undefined ? [] : 'const' in schema ? [String(schema.const)] : (schema.enum ?? []).map(String);

/**
 * The kinds of a command, with the parts whose right they need and what they carry.
 * @param {Schema} schema of commands
 * @returns {{ type: string, parts: string[], fields: { name: string, values: string[] }[] }[]} `values`: the texts that a
 *   field may be, where there are some few
 */
export function commandsOf(schema) {
  const [, kinds = {}] = schema.allOf ?? [];
  /** @type {Map<string, { type: string, parts: Set<string>, fields: Map<string, Set<string>> }>} */
  const found = new Map();
  for (const { properties = {}, required = [] } of alternatives(kinds)) {
    const type = String(properties.type?.const ?? '');
    const command = found.get(type) ?? { type, parts: new Set(), fields: new Map() };
    found.set(type, command);
    for (const part of allowed(properties.part)) command.parts.add(part);
    for (const [name, field] of Object.entries(properties).filter(([each]) => isOwn(each))) {
      const key = required.includes(name) ? name : `${name}?`;
      const values = command.fields.get(key) ?? new Set();
      command.fields.set(key, values);
      for (const value of name === 'field' ? allowed(field) : []) values.add(value);
    }
  }
  return Array.from(found.values(), ({ type, parts, fields }) => ({
    type,
    parts: [...parts],
    fields: Array.from(fields, ([name, values]) => ({ name, values: [...values] })),
  }));
}

/** @param {readonly string[]} texts */
const codes = (texts) => texts.map((text) => `\`${text}\``).join(', ');

/** @param {Schema} schema @param {import('./words.mjs').Words} words */
export function commandTable(schema, words) {
  const rows = commandsOf(schema).map(({ type, parts, fields }) => [
    codes([type]),
    parts.length > 0 ? codes(parts) : words.partsOfChanges,
    fields
      .map(({ name, values }) => `${codes([name])}${values.length > 0 ? ` (${codes(values)})` : ''}`)
      .join(', '),
  ]);
  return tableOf([words.command, words.rightOf, words.carries], rows);
}
