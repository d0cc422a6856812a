import fc from 'fast-check';
import type { Description, Operation } from '../openapi/description.js';

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What people who want to break in put wherever a text goes, and what machines stumble over. */
const hostile = fc.constantFrom(
  "'; drop table command; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '\u0000',
  '\ud800',
  '{"$gt":""}',
  '%00',
  'A'.repeat(5000),
  '__proto__',
  '',
  '🇻🇳',
);

const anything: fc.Arbitrary<unknown> = fc.oneof(hostile, fc.jsonValue({ maxDepth: 3 }));

/** Values that a schema allows; now and then one that it does not. */
export function valuesOf(description: Description, schema: unknown, depth = 0): fc.Arbitrary<unknown> {
  const valid = validOf(description, schema, depth);
  return fc.oneof({ weight: 12, arbitrary: valid }, { weight: 1, arbitrary: anything });
}

function validOf(description: Description, schema: unknown, depth: number): fc.Arbitrary<unknown> {
  if (!isNode(schema) || depth > 6) return anything;
  const { $ref, oneOf, type } = schema;
  if (typeof $ref === 'string') return validOf(description, description.resolve($ref.slice(1)), depth);
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  if (Array.isArray(oneOf)) return fc.oneof(...oneOf.map((each) => valuesOf(description, each, depth + 1)));
  if (type === 'string') return textsOf(schema);
  if (type === 'integer' || type === 'number') return integersOf(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'array') return fc.array(valuesOf(description, schema.items, depth + 1), { maxLength: 4 });
  return type === 'object' ? objectsOf(description, schema, depth) : anything;
}

function textsOf({ pattern }: Node): fc.Arbitrary<string> {
  return typeof pattern === 'string'
    ? fc.stringMatching(new RegExp(pattern, 'u'))
    : fc.string({ unit: 'binary' });
}

function integersOf({ minimum, maximum }: Node): fc.Arbitrary<number> {
  const [min, max] = [minimum, maximum].map((bound) => (typeof bound === 'number' ? bound : undefined));
  return fc.integer({ min: min ?? -5, max: max ?? 2 ** 31 });
}

function objectsOf(description: Description, schema: Node, depth: number): fc.Arbitrary<unknown> {
  const properties = isNode(schema.properties) ? schema.properties : {};
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, valuesOf(description, each, depth + 1)]),
  );
  return fc.record(fields, {
    requiredKeys: Array.isArray(schema.required) ? (schema.required as string[]) : [],
  });
}

export interface DrawnRequest {
  operation: Operation;
  path: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  headers: Readonly<Record<string, unknown>>;
  /** A `FormData`, or what is sent as JSON. */
  body: unknown;
}

/** The schemas of the parameters of an operation that stand in one place. */
function parametersOf(
  description: Description,
  { path, method }: Operation,
  place: string,
): [string, unknown][] {
  const pointer = `/paths/${path.replaceAll('/', '~1')}`;
  const item = description.resolve(pointer);
  const own = description.resolve(`${pointer}/${method.toLowerCase()}`);
  const all = [item.parameters, own.parameters].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  return all.flatMap((each): [string, unknown][] => {
    const node =
      isNode(each) && typeof each.$ref === 'string' ? description.resolve(each.$ref.slice(1)) : each;
    return isNode(node) && node.in === place ? [[String(node.name), node.schema]] : [];
  });
}

/** Forms with controls of a nomination, and with others; texts and files in any place. */
const forms: fc.Arbitrary<FormData> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('category', 'unit', 'name', 'birth', 'papers.minutes', 'criteria.tc-1.files'),
        hostile,
      ),
      fc.oneof(fc.constantFrom('prestige', 'ta-lun'), hostile, fc.uint8Array({ maxLength: 50 })),
      hostile,
    ),
    { maxLength: 12 },
  )
  .map((entries) => {
    const form = new FormData();
    for (const [name, value, fileName] of entries) {
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, new File([Uint8Array.from(value)], fileName));
    }
    return form;
  });

/**
 * Requests of every operation of a description, most of them as it says.
 * @param known by the names of parameters, values that lead somewhere
 */
export function arbitraryRequest(
  description: Description,
  known: Readonly<Record<string, readonly string[]>>,
): fc.Arbitrary<DrawnRequest> {
  const objects = (entries: [string, unknown][]) =>
    fc.record(
      Object.fromEntries(
        entries.map(([name, schema]) => {
          const values = valuesOf(description, schema);
          const leading = known[name] ?? [];
          return [
            name,
            leading.length > 0
              ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...leading) }, values)
              : values,
          ];
        }),
      ),
    );
  return fc.constantFrom(...description.operations).chain((operation) => {
    const pointer = `/paths/${operation.path.replaceAll('/', '~1')}/${operation.method.toLowerCase()}`;
    const schema =
      operation.hasBody && !operation.takesForm
        ? description.resolve(`${pointer}/requestBody/content/application~1json`).schema
        : undefined;
    return fc.record({
      operation: fc.constant(operation),
      path: objects(parametersOf(description, operation, 'path')),
      query: objects(parametersOf(description, operation, 'query')),
      headers: objects(parametersOf(description, operation, 'header')),
      body: operation.takesForm
        ? forms
        : schema === undefined
          ? fc.constant(undefined)
          : valuesOf(description, schema),
    });
  });
}
