import { describe, expect, it } from 'vitest';
import { commandsOf, schemaAt, typeOf } from './schema.mjs';

/** @type {import('./schema.mjs').Schema} */
const schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    day: { type: 'string', format: 'date' },
    kind: { enum: ['a', 'b'] },
    lines: {
      type: 'array',
      items: { type: 'object', properties: { 'a-b': { type: 'integer' } }, required: ['a-b'] },
    },
    number: { anyOf: [{ type: 'string' }, { type: 'null' }] },
    values: { type: 'object', additionalProperties: { type: 'string' } },
  },
  required: ['id'],
};

describe('a schema', () => {
  it('is told as a type', () => {
    expect(typeOf(schema)).toBe(
      '{ id: string; day?: string /* yyyy-mm-dd */; kind?: "a" | "b"; lines?: ({ "a-b": number })[]; number?: string | null; values?: Record<string, string> }',
    );
  });

  it('can be entered by a path', () => {
    expect(typeOf(schemaAt(schema, 'lines[]'))).toBe('{ "a-b": number }');
    expect(() => schemaAt(schema, 'rows')).toThrow(RangeError);
  });
});

it('commands are told with their part and their fields', () => {
  const command = {
    allOf: [
      { type: 'object', properties: { id: { type: 'string' } } },
      {
        anyOf: [
          {
            oneOf: [
              {
                type: 'object',
                properties: {
                  type: { const: 'item/insert' },
                  part: { const: 'text' },
                  after: { type: 'string' },
                },
                required: ['type', 'part'],
              },
            ],
          },
        ],
      },
    ],
  };
  expect(commandsOf(command)).toEqual([{ type: 'item/insert', part: 'text', fields: ['after?'] }]);
});
