import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {
  commonJsGlobals,
  correctness,
  correctnessOfJavaScript,
  nodeGlobals,
  pageGlobals,
} from './packages/tooling/src/lint/correctness.mjs';
import {
  deniedFormats,
  deniedImports,
  deniedLibraries,
  deniedProperties,
  deniedSyntax,
} from './packages/tooling/src/lint/denied.mjs';
import { textsInMessages } from './packages/tooling/src/lint/texts-in-messages.mjs';

const tests = [
  '**/*.test.ts',
  '**/*.harness.ts',
  'packages/testing/**/*.ts',
  'packages/*/src/testing/**/*.ts',
];
const elements = ['packages/*/src/**/*.ts', 'demo/**/*.ts', 'stories/**/*.ts'];
const withoutDom = ['packages/{vietnamese,plan,themes,document}/src/**/*.ts', 'demo/server/**'];

export default defineConfig(
  { ignores: ['**/dist/**', '**/coverage/**', '**/generated/**', 'packages/bench/**'] },

  {
    name: 'phoihop/everything',
    files: ['**/*.{ts,js,mjs,cjs}'],
    // A rule is changed in this file, for everybody and with its reason, never in a comment beside the code.
    linterOptions: { noInlineConfig: true },
    rules: {
      ...correctness,
      'max-lines': ['error', { max: 400 }],
      'no-restricted-properties': ['error', ...deniedProperties.everywhere],
      'no-restricted-syntax': ['error', ...deniedSyntax.everywhere, ...deniedSyntax.defaultExports],
    },
  },
  {
    name: 'phoihop/data',
    // Tables of names and codes are as long as their source.
    files: ['**/data/**', '**/*.data.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    name: 'phoihop/javascript',
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: nodeGlobals },
    rules: correctnessOfJavaScript,
  },
  {
    name: 'phoihop/pages',
    // Parts of these scripts are sent into a page.
    files: [
      'packages/*/src/{hosts,pages,published,story}/**/*.mjs',
      'packages/tooling/src/storybook/read-doc.mjs',
      'packages/tooling/src/guide/{hand,pictures}.mjs',
    ],
    languageOptions: { globals: pageGlobals },
  },
  { name: 'phoihop/commonjs', files: ['**/*.cjs'], languageOptions: { globals: commonJsGlobals } },

  {
    name: 'phoihop/types',
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // As tsc has it: `_name` is an argument that a signature asks for, and `{ id, ...rest }` leaves a field out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Numbers in templates are unambiguous; everything else must be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => this.close()` is how handlers are written; other uses of a void value stay errors.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A registered class may be empty: `define(prefix)` makes a fresh subclass of each element.
      '@typescript-eslint/no-extraneous-class': ['error', { allowEmpty: true }],
      // The model's types are aliases where they are unions, and interfaces where they are not.
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-restricted-imports': ['error', deniedImports],
    },
  },

  {
    name: 'phoihop/elements',
    files: elements,
    ignores: withoutDom,
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/best-practice']],
    rules: {
      'lit/ban-attributes': [
        'error',
        'style',
        'srcdoc',
        '.innerHTML',
        '.outerHTML',
        '.srcdoc',
        'onclick',
        'onerror',
      ],
      // Safari forgets that a list without bullets is a list, unless it says role="list".
      'lit-a11y/no-redundant-role': 'off',
      // A link that leads nowhere is a button.
      'lit-a11y/anchor-is-valid': ['error', { allowHash: false }],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      // LitElement has every lifecycle callback, so `super.connectedCallback()` needs no guard; tsc checks it.
      'wc/guard-super-call': 'off',
      // Lit calls the handlers of a template with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'phoihop/shipped',
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', deniedLibraries],
      'no-restricted-properties': ['error', ...deniedProperties.everywhere, ...deniedProperties.packages],
    },
  },

  {
    name: 'phoihop/texts',
    files: ['packages/*/src/**/*.ts'],
    ignores: [
      ...tests,
      ...withoutDom,
      'packages/{tooling,bench,testing}/**',
      '**/*.messages.ts',
      '**/*.data.ts',
      '**/*.styles.ts',
      '**/*.css.ts',
      '**/generated/**',
    ],
    plugins: { phoihop: { rules: { 'texts-in-messages': textsInMessages } } },
    rules: { 'phoihop/texts-in-messages': 'error' },
  },

  {
    name: 'phoihop/formats',
    files: ['packages/*/src/**/*.ts'],
    ignores: [
      ...tests,
      ...withoutDom,
      'packages/{tooling,bench,testing}/**',
      '**/*.messages.ts',
      // Where the ways of writing are made.
      'packages/kit/src/messages/{in-language,moment}.ts',
      // What is typed is read back by the rules of Vietnamese offices, in every language.
      'packages/progress-chart/src/entry/entry-fields.ts',
    ],
    rules: {
      'no-restricted-imports': ['error', deniedFormats.imports],
      'no-restricted-syntax': [
        'error',
        ...deniedSyntax.everywhere,
        ...deniedSyntax.defaultExports,
        ...deniedFormats.syntax,
      ],
    },
  },

  {
    name: 'phoihop/trusted-types-policy',
    files: ['packages/kit/src/clipboard/inert-markup.ts'],
    rules: { 'no-restricted-syntax': ['error', ...deniedSyntax.withPolicy, ...deniedSyntax.defaultExports] },
  },

  {
    name: 'phoihop/web-locks',
    // The one place that asks for them, with another way beside it.
    files: ['packages/kit/src/tabs/leader.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...deniedProperties.everywhere,
        ...deniedProperties.packages.filter(({ property }) => property !== 'locks'),
      ],
    },
  },

  {
    name: 'phoihop/tests',
    files: tests,
    rules: {
      // A missing row fails the test at once, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's `expect(x).to.be.true` is an expression; chai itself throws on a misspelt one.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The element of a tag under a prefix of its own is in no map of tags: the test says which it is.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Doubles of a host's callbacks do nothing on purpose.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    name: 'phoihop/faults-on-purpose',
    // What is against a criterion of accessibility is written here, to be found.
    files: ['packages/testing/src/suite/criteria/criteria.test.ts'],
    rules: {
      'lit-a11y/accessible-name': 'off',
      'lit-a11y/list': 'off',
      'lit-a11y/tabindex-no-positive': 'off',
    },
  },
  {
    name: 'phoihop/default-exports',
    // Tools ask for a default export in their configuration, Storybook in its stories.
    files: ['*.{js,ts,mjs,cjs}', '.storybook/*.ts', '**/*.stories.ts'],
    rules: { 'no-restricted-syntax': ['error', ...deniedSyntax.everywhere] },
  },
);
