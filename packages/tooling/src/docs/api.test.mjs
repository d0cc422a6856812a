import { describe, expect, it } from 'vitest';
import { ts } from '../manifest/analyze.mjs';
import { apiOf } from './api.mjs';
import { eventClasses } from './event-classes.mjs';
import { words } from './words.mjs';

const source = ts.createSourceFile(
  'events.ts',
  `
  /** Somebody waits. */
  export class WaitEvent extends Event {
    constructor(
      /** The id of the line. */
      readonly line: string,
      again: boolean,
    ) {
      super('ph-wait', { bubbles: true, composed: true, cancelable: true });
    }
    /** The host answers. */
    respondWith(answer: Promise<void>): void {}
  }
  export class Other {}
  `,
  ts.ScriptTarget.ES2022,
  true,
);
const classes = eventClasses(ts, [source]);

/** @type {import('./api.mjs').Declaration} */
const element = {
  kind: 'class',
  name: 'DanhSach',
  tagName: 'ph-danh-sach',
  members: [
    { kind: 'field', name: 'plan', type: { text: 'PlanFile | undefined' }, description: 'The plan.' },
    {
      kind: 'field',
      name: 'can',
      type: { text: '((command: CommandOf<Change>) => boolean) | undefined' },
      description: 'What may be done.',
    },
    {
      kind: 'field',
      name: 'by',
      attribute: 'by',
      type: { text: "'a' | 'b'" },
      default: "'a'",
      description: 'Which.',
    },
    {
      kind: 'method',
      name: 'toJSON',
      return: { type: { text: 'Document | undefined' } },
      description: 'A copy.',
    },
  ],
  events: [
    {
      name: 'ph-wait',
      type: { text: 'WaitEvent' },
      description: 'somebody waits (`now`; bubbles, composed)',
    },
  ],
  cssParts: [{ name: 'row', description: 'one line' }],
};
const english = { words: words.en, say: (/** @type {string} */ text) => text };

describe('the API of an element', () => {
  const api = apiOf(element, classes, english);

  it('tells types as a page meets them', () => {
    expect(api).toContain('| `plan` |  | `PlanFile` |  | The plan. |');
    expect(api).toContain('`(command: PlanCommand) => boolean`');
    expect(api).toContain("| `by` | `by` | `'a' \\| 'b'` | `'a'` | Which. |");
    expect(api).toContain('`toJSON(): PlanFile`');
  });

  it('tells what an event carries, and its flags from the class itself', () => {
    expect(api).toContain(
      '| `ph-wait` | somebody waits (`now`) | `line`: the id of the line; `respondWith(answer)`: the host answers | bubbles, composed, cancelable |',
    );
  });

  it('has tables for what there is', () => {
    expect(api.match(/^### .+$/gmu)).toEqual([
      '### Properties and attributes',
      '### Methods',
      '### Events',
      '### Parts for CSS',
    ]);
  });

  it('says what somebody has written in another language', () => {
    const say = (/** @type {string} */ text) => (text === 'one line' ? 'một dòng' : text);
    const vietnamese = apiOf(element, classes, { words: words.vi, say });
    expect(vietnamese).toContain('### Phần tạo kiểu bằng CSS');
    expect(vietnamese).toContain('| `row` | một dòng |');
  });

  it('is refused where an event has no class', () => {
    expect(() => apiOf(element, new Map(), english)).toThrow(RangeError);
  });
});
