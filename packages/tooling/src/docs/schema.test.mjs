import { describe, expect, it } from 'vitest';
import { commandsOf, schemaAt, typeOf, typesOf } from './schema.mjs';

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

  it('names what is written out by itself', () => {
    const types = typesOf(schema, [
      ['File', ''],
      ['Line', 'lines[]'],
    ]);
    expect(types).toContain('lines?: (Line)[]');
    expect(types).toContain('type Line = { "a-b": number };');
  });
});

it('commands are told once a kind, with their parts and what they carry', () => {
  /** @param {string} field @param {object} part */
  const kind = (field, part) => ({
    type: 'object',
    properties: {
      type: { const: 'plan/field' },
      part,
      field: { const: field },
      before: { type: 'string' },
    },
    required: ['type', 'field'],
  });
  const command = {
    allOf: [
      { type: 'object', properties: { id: { type: 'string' } } },
      { anyOf: [{ oneOf: [kind('place', { const: 'text' })] }, kind('date', { enum: ['text', 'tasks'] })] },
    ],
  };
  expect(commandsOf(command)).toEqual([
    {
      type: 'plan/field',
      parts: ['text', 'tasks'],
      fields: [
        { name: 'field', values: ['place', 'date'] },
        { name: 'before?', values: [] },
      ],
    },
  ]);
});
