import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

/** One thing that may be asked of the server, as its description has it. */
export interface Operation {
  operationId: string;
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** `/api/{kind}/{id}` */
  path: string;
  /** Whether somebody must be signed in. */
  signedIn: boolean;
  parameters: readonly Parameter[];
  hasBody: boolean;
  /** Whether the body is a form with files, read by whoever answers. */
  takesForm: boolean;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
}

/** What is wrong, as `body/commands/0/id`, or nothing. */
export type Check = (value: unknown) => string | undefined;

const METHODS = { get: 'GET', put: 'PUT', post: 'POST', delete: 'DELETE' } as const;

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/**
 * The OpenAPI document of this server: which operations there are, and checks of what goes in and out. Requests and
 * answers are checked against it, so that it cannot say anything else than what is so.
 */
export class Description {
  readonly operations: readonly Operation[];
  readonly #document: Node;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: false, coerceTypes: false, useDefaults: true });
  /** Text of the address is text until its schema says that it is a number. */
  readonly #coercing = new Ajv2020({ strict: false, coerceTypes: true, useDefaults: true });

  /** @param yaml text of an OpenAPI 3.1 document; @throws RangeError where it is none */
  constructor(yaml: string) {
    const document: unknown = parse(yaml);
    if (!isNode(document)) throw new RangeError('the description is not an OpenAPI document');
    this.#document = document;
    for (const ajv of [this.#ajv, this.#coercing]) ajv.addSchema(document, 'api');
    this.operations = this.#readOperations();
  }

  /** Checks a part of a request: `path`, `query`, `header` parameters as one object each. */
  parametersOf(operation: Operation, place: Parameter['in']): Check {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    const schemas = parameters.map((parameter) => [parameter.name, this.#schemaOf(operation, parameter)]);
    return this.#compile(
      this.#coercing,
      {
        type: 'object',
        required: parameters.filter(({ required }) => required).map(({ name }) => name),
        properties: Object.fromEntries(schemas) as unknown,
        ...(place === 'header' ? {} : { additionalProperties: false }),
      },
      place,
    );
  }

  bodyOf(operation: Operation): Check {
    return this.#compile(this.#ajv, this.#at(`${this.#pointer(operation)}/requestBody`), 'body');
  }

  /** Checks an answer; one whose status the operation does not name is a fault. `type`: of what is not JSON. */
  answerOf(operation: Operation): (status: number, body: unknown, type?: string) => string | undefined {
    const responses = this.#node(`${this.#pointer(operation)}/responses`);
    const checks = new Map<string, Check>();
    for (const status of Object.keys(responses)) {
      checks.set(
        status,
        this.#compile(this.#ajv, this.#at(`${this.#pointer(operation)}/responses/${status}`), 'answer'),
      );
    }
    return (status, body, type) => {
      if (type !== undefined) {
        const described = this.#contentTypes(`${this.#pointer(operation)}/responses/${String(status)}`);
        return described.includes(type) ? undefined : `the type ${type} is not described`;
      }
      const check = checks.get(String(status)) ?? (status >= 400 ? checks.get('default') : undefined);
      return check ? check(body) : `the status ${status} is not described`;
    };
  }

  /** Checks what a schema of the document describes. */
  schema(name: string): Check {
    return this.#compile(this.#ajv, { $ref: `api#/components/schemas/${name}` }, name);
  }

  /** The schema of a parameter or body with all references inside it, for making requests from it. */
  get document(): Node {
    return this.#document;
  }

  /** What a JSON pointer leads to, references followed. */
  resolve(pointer: string): Node {
    return this.#node(pointer);
  }

  #readOperations(): Operation[] {
    const paths = this.#node('/paths');
    return Object.keys(paths).flatMap((path) => {
      const item = this.#node(`/paths/${escape(path)}`);
      return Object.entries(METHODS).flatMap(([key, method]): Operation[] => {
        const operation = item[key];
        if (!isNode(operation) || typeof operation.operationId !== 'string') return [];
        const parameters = [item.parameters, operation.parameters].flatMap((list) =>
          Array.isArray(list) ? list.map((each) => this.#parameter(each)) : [],
        );
        const signedIn = !(Array.isArray(operation.security) && operation.security.length === 0);
        const hasBody = isNode(operation.requestBody);
        const takesForm =
          hasBody &&
          this.#contentTypes(`/paths/${escape(path)}/${key}/requestBody`).includes('multipart/form-data');
        const { operationId } = operation;
        return [{ operationId, method, path, signedIn, parameters, hasBody, takesForm }];
      });
    });
  }

  #parameter(json: unknown): Parameter {
    const node = this.#follow(json);
    const place = (['path', 'query', 'header'] as const).find((each) => each === node.in);
    if (typeof node.name !== 'string' || !place) throw new RangeError('a parameter has no name or place');
    return { name: node.name, in: place, required: node.required === true };
  }

  #schemaOf(operation: Operation, { name, in: place }: Parameter): unknown {
    const item = this.#node(`/paths/${escape(operation.path)}`);
    const own = item[operation.method.toLowerCase()];
    const lists = [item.parameters, isNode(own) ? own.parameters : undefined];
    for (const list of lists) {
      for (const each of Array.isArray(list) ? list : []) {
        const node = this.#follow(each);
        if (node.name === name && node.in === place) return absolute(node.schema);
      }
    }
    throw new RangeError(`${operation.operationId} has no parameter ${name}`);
  }

  /** The schema of JSON content at a pointer; content that is not there must be empty. */
  #at(pointer: string): unknown {
    const content = this.#node(pointer).content;
    const json = isNode(content) ? content['application/json'] : undefined;
    return isNode(json) ? absolute(json.schema) : { type: 'null' };
  }

  #contentTypes(pointer: string): string[] {
    const { content } = this.#node(pointer);
    return isNode(content) ? Object.keys(content) : [];
  }

  #compile(ajv: Ajv2020, schema: unknown, place: string): Check {
    const validate = ajv.compile(isNode(schema) ? schema : {});
    return (value) => {
      if (validate(value)) return undefined;
      const [error] = validate.errors ?? [];
      const missing: unknown = error?.params.missingProperty ?? error?.params.additionalProperty;
      const more = typeof missing === 'string' ? `/${missing}` : '';
      return `${place}${error?.instancePath ?? ''}${more}`.slice(0, 200);
    };
  }

  #pointer({ path, method }: Operation): string {
    return `/paths/${escape(path)}/${method.toLowerCase()}`;
  }

  #node(pointer: string): Node {
    let node: unknown = this.#document;
    for (const step of pointer.split('/').slice(1)) {
      node = this.#follow(node)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    return this.#follow(node);
  }

  #follow(value: unknown): Node {
    if (!isNode(value)) throw new RangeError('the description refers to something that is not there');
    return typeof value.$ref === 'string' ? this.#node(value.$ref.slice(1)) : value;
  }
}

function escape(path: string): string {
  return path.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The same schema with references that hold outside the document too. */
function absolute(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(absolute);
  if (!isNode(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `api${value}` : absolute(value),
    ]),
  );
}
