import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../repository.mjs';

// The examples are no files of the project, so the type-aware parser is told where they would belong.
const parserOptions = {
  projectService: {
    allowDefaultProject: ['packages/*/src/lint-example.ts', 'packages/*/src/lint-example.test.ts'],
    defaultProject: 'tsconfig.json',
  },
};
const eslint = new ESLint({
  cwd: repositoryRoot,
  overrideConfig: { files: ['**/*.ts'], languageOptions: { parserOptions } },
});

/**
 * @param {string} code
 * @param {string} filePath relative to the root
 * @returns {Promise<(string | null)[]>} the names of the rules that the code breaks; null for a syntax error
 */
async function brokenRules(code, filePath) {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

const element = 'packages/kit/src/lint-example.ts';
const model = 'packages/plan/src/lint-example.ts';
const test = 'packages/kit/src/lint-example.test.ts';
const script = 'packages/tooling/src/lint-example.mjs';

/** @type {[rule: string, code: string, filePath: string][]} */
const breaches = [
  ['@typescript-eslint/no-explicit-any', 'export const a: any = 1;', model],
  ['@typescript-eslint/no-floating-promises', 'export function a() { Promise.resolve(1); }', model],
  ['@typescript-eslint/no-unnecessary-condition', 'export const f = (a: { b: 1 }) => a?.b;', model],
  ['max-lines', 'export {};\n'.repeat(401), model],
  ['no-restricted-syntax', 'export default 1;', model],
  ['no-restricted-syntax', 'export enum Colour { Red }', model],
  [
    'no-restricted-syntax',
    `export const f = (e: Element) => { e.setAttribute('style', 'top: 0'); };`,
    element,
  ],
  ['no-restricted-syntax', 'export const parser = new DOMParser();', element],
  ['no-restricted-properties', `export const f = (e: Element) => { e.innerHTML = '<b>'; };`, element],
  ['no-restricted-properties', `export const f = (e: Element) => { e.outerHTML = '<b>'; };`, test],
  [
    'no-restricted-properties',
    `export const f = (e: Element) => { e.insertAdjacentHTML('beforeend', ''); };`,
    element,
  ],
  ['no-restricted-properties', 'export const f = () => document.body;', element],
  ['no-restricted-properties', 'export const f = () => navigator.locks;', element],
  ['no-restricted-properties', 'export const f = () => crypto.randomUUID();', element],
  ['no-restricted-properties', 'export const f = () => crypto.subtle;', model],
  ['no-eval', `eval('1');\nexport {};`, model],
  ['@typescript-eslint/no-implied-eval', `export const f = new Function('return 1');`, model],
  ['no-new-func', `export const f = new Function('return 1');`, script],
  ...[
    "import { html } from 'lit';\nexport const view = html`<p>Saved</p>`;",
    'import { html } from \'lit\';\nexport const view = (name: string) => html`<b aria-label="Close ${name}"></b>`;',
    "import { html } from 'lit';\nexport const view = html`<input placeholder=Search />`;",
    "export const label = 'Thêm mục';",
    'export const label = (name: string) => `Đã xóa ${name}`;',
    "export const label = 'Everything has been kept';",
    "export const name = (e: Element) => { e.ariaLabel = 'Close'; };",
    "export const name = (e: Element) => { e.setAttribute('title', 'Close'); };",
  ].map((code) => /** @type {[string, string, string]} */ (['phoihop/texts-in-messages', code, element])),
  ...[
    "import { formatDateShort } from '@phoihop/vietnamese/dates';\nexport const f = formatDateShort;",
    "import { formatNumber } from '@phoihop/vietnamese/numbers';\nexport const f = formatNumber;",
  ].map((code) => /** @type {[string, string, string]} */ (['no-restricted-imports', code, element])),
  ['no-restricted-syntax', "export const f = new Intl.NumberFormat('vi');", element],
  ['no-restricted-syntax', 'export const f = (day: Date) => day.toLocaleDateString();', element],
  ['no-restricted-imports', `export { styleMap } from 'lit/directives/style-map.js';`, element],
  ['no-restricted-imports', `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`, element],
  ['no-restricted-imports', `export { err } from './result';`, model],
  ['no-restricted-imports', `export { err } from './result.ts';`, model],
  ['no-restricted-imports', `export { Ajv } from 'ajv';`, model],
  ['no-undef', 'export const a = document.title;', script],
  [
    'lit/ban-attributes',
    `import { html } from 'lit';\nexport const t = html\`<p style="top: 0"></p>\`;`,
    element,
  ],
  [
    'lit/ban-attributes',
    `import { html } from 'lit';\nexport const t = html\`<p .innerHTML=\${'a'}></p>\`;`,
    element,
  ],
  ['lit/binding-positions', `import { html } from 'lit';\nexport const t = html\`<\${'p'}></p>\`;`, element],
  [
    'wc/no-closed-shadow-root',
    `export class A extends HTMLElement { a() { this.attachShadow({ mode: 'closed' }); } }`,
    element,
  ],
];

/** Markup that each rule of accessibility must find, so that a rule which an update silences shows. */
const inaccessible = {
  'accessible-name': '<button></button>',
  'alt-text': '<img src="a.png">',
  'anchor-is-valid': '<a href="#">Xem</a>',
  'aria-activedescendant-has-tabindex': '<div aria-activedescendant="a"></div>',
  'aria-attr-valid-value': '<div role="checkbox" aria-checked="perhaps"></div>',
  'aria-attrs': '<div aria-lable="a"></div>',
  'aria-role': '<div role="knob"></div>',
  'aria-unsupported-elements': '<meta aria-hidden="false">',
  'autocomplete-valid': '<input type="text" autocomplete="incorrect">',
  'click-events-have-key-events': '<div @click=${f}></div>',
  'definition-list': '<dl><p>a</p></dl>',
  'heading-hidden': '<h1 aria-hidden="true">a</h1>',
  'iframe-title': '<iframe src="a.html"></iframe>',
  'img-redundant-alt': '<img src="a.png" alt="Photo of a house">',
  list: '<ul><p>a</p></ul>',
  'mouse-events-have-key-events': '<div @mouseover=${f}></div>',
  'no-access-key': '<div accesskey="h"></div>',
  'no-aria-slot': '<slot aria-label="a"></slot>',
  'no-autofocus': '<input autofocus>',
  'no-distracting-elements': '<marquee></marquee>',
  'obj-alt': '<object></object>',
  'role-has-required-aria-attrs': '<span role="checkbox"></span>',
  'role-supports-aria-attr': '<ul role="list" aria-expanded="true"><li>a</li></ul>',
  scope: '<div scope="col"></div>',
  'tabindex-no-positive': '<div tabindex="5"></div>',
};

describe('the lint rules', { timeout: 120_000 }, () => {
  it.each(breaches)('%s bites (example %#)', async (rule, code, filePath) => {
    expect(await brokenRules(code, filePath)).toContain(rule);
  });

  it.each(Object.entries(inaccessible))('lit-a11y/%s bites', async (rule, markup) => {
    const code = `import { html } from 'lit';\nexport const template = (f: () => void) => html\`${markup}\${f}\`;\n`;
    expect(await brokenRules(code, element)).toContain(`lit-a11y/${rule}`);
  });

  it('have an example for each rule of accessibility that is on', async () => {
    const { rules } = await eslint.calculateConfigForFile(element);
    const on = Object.entries(rules).filter(([name, [level]]) => name.startsWith('lit-a11y/') && level !== 0);
    expect(on.map(([name]) => name.slice('lit-a11y/'.length)).sort()).toEqual(
      Object.keys(inaccessible).sort(),
    );
  });

  it('leave a sound element alone', async () => {
    const code = [
      `import { html, LitElement } from 'lit';`,
      `import { property } from 'lit/decorators.js';`,
      `export class Example extends LitElement {`,
      `  @property() name = '';`,
      `  override connectedCallback(): void {`,
      `    super.connectedCallback();`,
      `  }`,
      `  private readonly close = (): void => this.remove();`,
      `  protected override render() {`,
      `    return html\`<button type="button" @click=\${this.close}>\${this.name}</button>\`;`,
      `  }`,
      `}`,
    ].join('\n');
    expect(await brokenRules(code, element)).toEqual([]);
  });

  it('allow words where they belong, and what is for machines and developers', async () => {
    const code = [
      "import { html } from 'lit';",
      "import { css } from 'lit';",
      'interface Texts { close: string }',
      'export const styles = css`.row::after { content: "Một dòng"; }`;',
      'export const view = (texts: Texts) => html`<button class="row plain" title=${`${texts.close} (Esc)`}>×</button>`;',
      "export const fault = () => new RangeError('There is no such row.');",
      "export const kinds = ['plan-editor', 'row plain', 'đ'];",
    ].join('\n');
    expect(await brokenRules(code, element)).not.toContain('phoihop/texts-in-messages');
    const words = "export const name = 'Ủy ban nhân dân';";
    expect(await brokenRules(words, 'packages/plan/src/lint-example.ts')).not.toContain(
      'phoihop/texts-in-messages',
    );
  });

  it('cannot be switched off in a comment', async () => {
    const code = '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const a: any = 1;\n';
    expect(await brokenRules(code, model)).toContain('@typescript-eslint/no-explicit-any');
  });
});
