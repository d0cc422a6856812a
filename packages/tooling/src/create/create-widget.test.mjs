import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWidget, namesOf } from './create-widget.mjs';

describe('npm run create', () => {
  /** @type {string} */
  let root;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'phoihop-create-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('makes every part of a widget, with no placeholder left', () => {
    const created = createWidget(root, 'agenda-board');
    const files = created.ok ? created.files : [];
    expect(files).toEqual(
      [
        ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'tsconfig.build.json'].map((name) =>
          join('packages/agenda-board', name),
        ),
        ...['define', 'index', 'define-agenda-board', 'subject.view', 'agenda-board', 'message-groups']
          .concat('accessibility.test')
          .concat(['events', 'harness', 'messages', 'styles', 'test'].map((part) => `agenda-board.${part}`))
          .map((name) => join('packages/agenda-board/src', `${name}.ts`)),
        'stories/agenda-board.stories.ts',
        'docs/agenda-board.md',
      ].sort(),
    );
    for (const file of files) expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/\{\{\w+\}\}/u);
  });

  it('overwrites nothing', () => {
    createWidget(root, 'agenda-board');
    expect(createWidget(root, 'agenda-board').ok).toBe(false);
  });

  it.each(['', 'Agenda', '../ngoai', 'agenda_board', '-a'])('refuses the name “%s”', (name) => {
    expect(createWidget(root, name).ok).toBe(false);
    expect(readdirSync(root)).toEqual([]);
  });

  it('knows the forms of a noun', () => {
    expect(namesOf('agenda-board')).toEqual({
      name: 'agenda-board',
      Name: 'AgendaBoard',
      camel: 'agendaBoard',
      title: 'Agenda board',
    });
  });
});
