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

/**
 * A schema as a type of TypeScript, which says the same in a tenth of the room.
 * @param {Schema} schema
 * @returns {string}
 */
export function typeOf(schema) {
  const either = choices(schema);
  if (either.length > 0) return [...new Set(either.map(typeOf))].join(' | ');
  if (schema.allOf) return schema.allOf.map((each) => `(${typeOf(each)})`).join(' & ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `(${typeOf(schema.items ?? {})})[]`;
  if (schema.type === 'integer') return 'number';
  if (schema.type !== 'object') return schema.type ?? 'unknown';
  const fields = Object.entries(schema.properties ?? {});
  if (fields.length === 0)
    return typeof schema.additionalProperties === 'object'
      ? `Record<string, ${typeOf(schema.additionalProperties)}>`
      : 'Record<string, unknown>';
  const optional = (/** @type {string} */ name) => ((schema.required ?? []).includes(name) ? '' : '?');
  return `{ ${fields.map(([name, field]) => `${keyOf(name)}${optional(name)}: ${typeOf(field)}${noteOf(field)}`).join('; ')} }`;
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

/**
 * The kinds of a command, with the part whose right they need and the fields that they carry.
 * @param {Schema} schema of commands
 * @returns {{ type: string, part: string, fields: string[] }[]}
 */
export function commandsOf(schema) {
  const [, kinds = {}] = schema.allOf ?? [];
  return alternatives(kinds).map(({ properties = {}, required = [] }) => ({
    type: String(properties.type?.const ?? ''),
    part: String(properties.part?.const ?? ''),
    fields: Object.keys(properties)
      .filter(isOwn)
      .map((name) => (required.includes(name) ? name : `${name}?`)),
  }));
}

/** @param {Schema} schema @param {import('./words.mjs').Words} words */
export function commandTable(schema, words) {
  const rows = commandsOf(schema).map(({ type, part, fields }) => [
    `\`${type}\``,
    `\`${part}\``,
    fields.map((field) => `\`${field}\``).join(', '),
  ]);
  return tableOf([words.command, words.rightOf, words.carries], rows);
}
