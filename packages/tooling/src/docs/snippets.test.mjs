import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository.mjs';
import { readLibrary } from './make.mjs';
import { ordersOf } from './marks.mjs';
import { eventsIn, importsIn, partsIn, propertiesIn, snippetsOf, tagsIn } from './snippets.mjs';
import { propertiesOf } from './tokens.mjs';
import { englishOf } from './twins.mjs';

const { elements } = readLibrary();
const byTag = new Map(elements.map(({ element }) => [element.tagName ?? '', element]));
const events = new Set(elements.flatMap(({ element }) => (element.events ?? []).map(({ name }) => name)));
const addFormats = createRequire(import.meta.url)('ajv-formats');

/** @param {...string} path */
const read = (...path) => readFileSync(join(repositoryRoot, ...path), 'utf8');

const pages = [
  'README.md',
  ...readdirSync(join(repositoryRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/decisions/')),
];
const all = pages.flatMap((page) => snippetsOf(read(page)).map((snippet) => ({ page, ...snippet })));
/** @param {...string} languages */
const inLanguages = (...languages) => all.filter(({ language }) => languages.includes(language));

/** What any element may bear. */
const everywhere = /^(?:id|class|lang|slot|title|hidden|draft|role|tabindex|data-.+|aria-.+|on.+|bind|ref)$/u;

describe('a snippet of the docs', () => {
  it('is found with its tags, imports and parts', () => {
    const page = '```html trang.html\n<ph-plan src="a.json" draft .plan=${p}><ph-x></ph-x></ph-plan>\n```\n';
    expect(snippetsOf(page)).toEqual([
      {
        language: 'html',
        note: 'trang.html',
        code: '<ph-plan src="a.json" draft .plan=${p}><ph-x></ph-x></ph-plan>\n',
      },
    ]);
    expect(tagsIn('<ph-plan src="a.json" draft><ph-x></ph-x></ph-plan>')).toEqual([
      { tag: 'ph-plan', attributes: ['src', 'draft'] },
      { tag: 'ph-x', attributes: [] },
    ]);
    expect(importsIn("import { a, type B } from '@phoihop/plan';\nimport '@phoihop/kit/define';")).toEqual([
      { from: '@phoihop/plan', names: ['a', 'B'] },
      { from: '@phoihop/kit/define', names: [] },
    ]);
  });

  it('names tags and attributes that there are', () => {
    const tags = inLanguages('html', 'php', 'jsp', 'vue', 'svelte').flatMap(({ page, code }) =>
      tagsIn(code).map((each) => ({ page, ...each })),
    );
    expect(tags.length).toBeGreaterThan(20);
    for (const { page, tag, attributes } of tags) {
      const element = byTag.get(tag);
      expect(element, `${page}: <${tag}>`).toBeDefined();
      const known = (element?.attributes ?? []).map(({ name }) => name);
      for (const attribute of attributes.filter((name) => !everywhere.test(name)))
        expect(known, `${page}: ${attribute} of <${tag}>`).toContain(attribute);
    }
  });

  it('listens to events that there are', () => {
    const listened = all.flatMap(({ page, code }) => eventsIn(code).map((event) => ({ page, event })));
    expect(listened.length).toBeGreaterThan(2);
    for (const { page, event } of listened) expect(events, `${page}: ${event}`).toContain(event);
  });

  it('imports what packages export', () => {
    const imported = inLanguages('js', 'ts', 'html', 'jsx', 'vue', 'svelte').flatMap(({ page, code }) =>
      importsIn(code).map((each) => ({ page, ...each })),
    );
    expect(imported.length).toBeGreaterThan(5);
    for (const { page, from, names } of imported) {
      const [, name = '', path = ''] = /^@phoihop\/([^/]+)(\/.+)?$/u.exec(from) ?? [];
      const folder = join(repositoryRoot, 'packages', name);
      expect(existsSync(folder), `${page}: ${from}`).toBe(true);
      /** @type {{ exports: Record<string, unknown> }} */
      const { exports } = JSON.parse(read('packages', name, 'package.json'));
      expect(Object.keys(exports), `${page}: ${from}`).toContain(`.${path}`);
      // What frameworks take is made when the packages are built; projects of their own try it.
      if (names.length === 0 || ['/angular', '/react'].includes(path)) continue;
      const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!\.test)\.m?ts$/u.test(file))
        .map((file) => readFileSync(join(folder, 'src', file), 'utf8'))
        .join('\n');
      for (const each of names)
        expect(sources, `${page}: ${each} of ${from}`).toMatch(
          new RegExp(`export [^;{]*\\b${each}\\b|export \\{[^}]*\\b${each}\\b`, 'u'),
        );
    }
  });

  it('styles parts and properties that there are', () => {
    const tokens = [
      ...propertiesOf(read('packages/themes/src/generated/neutral.css'), ':root').keys(),
      '--ph-font',
    ];
    const sheets = inLanguages('css');
    expect(sheets.length).toBeGreaterThan(5);
    for (const { page, code } of sheets) {
      for (const { tag, part } of partsIn(code))
        expect(
          (byTag.get(tag)?.cssParts ?? []).map(({ name }) => name),
          `${page}: ${part} of <${tag}>`,
        ).toContain(part);
      const own = elements.flatMap(({ element }) =>
        (element.cssProperties ?? []).map(({ name = '' }) => name),
      );
      for (const property of propertiesIn(code)) expect([...tokens, ...own], page).toContain(property);
    }
  });

  it('of the data contract passes its schema', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats(ajv);
    const known = inLanguages('json').filter(({ note }) =>
      existsSync(join(repositoryRoot, 'packages/plan/schemas', `${note}.schema.json`)),
    );
    expect(known.map(({ note }) => note)).toEqual(expect.arrayContaining(['plan-file', 'plan-command']));
    for (const { page, note, code } of known) {
      const validate = ajv.compile(JSON.parse(read('packages/plan/schemas', `${note}.schema.json`)));
      expect(validate(JSON.parse(code)), `${page}: ${note} ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});

describe('a page in Vietnamese', () => {
  const translated = pages.filter((page) => page.startsWith('docs/vi/'));

  it('takes its snippets from the English one, so that what is tested there holds here', () => {
    expect(translated.length).toBeGreaterThan(15);
    for (const page of translated) {
      expect(snippetsOf(read(page)), page).toEqual([]);
      // Each in its order: one that has moved in the English page would stand behind the wrong words.
      const taken = ordersOf(read(page)).flatMap((order) => /^snippet (\d+) \w+$/u.exec(order)?.[1] ?? []);
      expect(taken.map(Number), page).toEqual([...new Set(taken.map(Number))].sort((a, b) => a - b));
    }
  });

  it('and the English one lead to each other', () => {
    for (const page of translated) {
      const english = englishOf(page);
      const to = (/** @type {string} */ from, /** @type {string} */ target) =>
        posix.relative(posix.dirname(from), target);
      expect(read(english), page).toContain(`[Tiếng Việt](${to(english, page)})`);
      expect(read(page), page).toContain(`[English](${to(page, english)})`);
    }
  });
});

describe('the page of a widget', () => {
  for (const { folder, element } of elements.filter((each) => each.folder !== 'packages/kit')) {
    it(`says all that a page says of a widget: ${element.tagName}`, () => {
      const page = read('docs', `${folder.slice('packages/'.length)}.md`);
      expect(page).toMatch(/^# `<ph-/u);
      expect(snippetsOf(page).some(({ code }) => code.includes(`<${element.tagName}`))).toBe(true);
      for (const section of ['## API', '## Accessibility', '## Theming'])
        expect(page).toContain(`\n${section}\n`);
      expect(page).toContain(`docs -- --write: api ${element.tagName} -->`);
      expect(page).toContain(`docs -- --write: tokens ${element.tagName} -->`);
      const picture = `pictures/${folder.slice('packages/'.length)}.png`;
      if (existsSync(join(repositoryRoot, 'docs', picture))) expect(page).toContain(`](${picture})`);
    });
  }
});
