/** Core rules against mistakes. typescript-eslint turns off those that tsc checks better. */
export const correctness = Object.fromEntries(
  [
    'array-callback-return',
    'constructor-super',
    'for-direction',
    'getter-return',
    'no-async-promise-executor',
    'no-class-assign',
    'no-compare-neg-zero',
    'no-cond-assign',
    'no-const-assign',
    'no-constant-binary-expression',
    'no-constant-condition',
    'no-debugger',
    'no-delete-var',
    'no-dupe-class-members',
    'no-dupe-else-if',
    'no-dupe-keys',
    'no-duplicate-case',
    'no-empty',
    'no-empty-character-class',
    'no-empty-pattern',
    'no-eval',
    'no-ex-assign',
    'no-extra-boolean-cast',
    'no-fallthrough',
    'no-func-assign',
    'no-implied-eval',
    'no-import-assign',
    'no-invalid-regexp',
    'no-loss-of-precision',
    // Vietnamese letters may be composed of several code points; a class of them would match halves.
    'no-misleading-character-class',
    'no-new-func',
    'no-obj-calls',
    'no-promise-executor-return',
    'no-prototype-builtins',
    'no-regex-spaces',
    'no-script-url',
    'no-self-assign',
    'no-self-compare',
    'no-setter-return',
    'no-shadow-restricted-names',
    'no-sparse-arrays',
    'no-this-before-super',
    'no-unexpected-multiline',
    'no-unmodified-loop-condition',
    'no-unreachable',
    'no-unsafe-finally',
    'no-unsafe-negation',
    'no-unsafe-optional-chaining',
    'no-unused-labels',
    'no-useless-assignment',
    'no-useless-backreference',
    'no-useless-catch',
    'no-useless-escape',
    'no-var',
    'object-shorthand',
    'prefer-const',
    'require-yield',
    'use-isnan',
    'valid-typeof',
    'eqeqeq',
  ].map((rule) => [rule, 'error']),
);

/** Core rules for plain JavaScript, where tsc does not say the same. */
export const correctnessOfJavaScript = {
  'no-undef': 'error',
  // `const { id, ...rest } = row` is how a field is left out.
  'no-unused-vars': ['error', { ignoreRestSiblings: true }],
  'no-redeclare': 'error',
};

/** @type {Record<string, 'readonly'>} */
export const nodeGlobals = Object.fromEntries(
  [
    ...[
      'AbortController',
      'AbortSignal',
      'Buffer',
      'Response',
      'TextDecoder',
      'TextEncoder',
      'URL',
      'URLSearchParams',
    ],
    ...['clearInterval', 'clearTimeout', 'console', 'fetch', 'performance', 'process', 'queueMicrotask'],
    ...['setImmediate', 'setInterval', 'setTimeout', 'structuredClone'],
  ].map((name) => [name, 'readonly']),
);

/** What a script uses that is sent into a page. @type {Record<string, 'readonly'>} */
export const pageGlobals = Object.fromEntries(
  [
    ...[
      'atob',
      'Blob',
      'caches',
      'ClipboardItem',
      'customElements',
      'Event',
      'DataTransfer',
      'document',
      'DOMTokenList',
      'File',
      'FormData',
      'getComputedStyle',
    ],
    ...[
      'history',
      'HTMLImageElement',
      'indexedDB',
      'localStorage',
      'location',
      'navigator',
      'requestAnimationFrame',
      'sessionStorage',
      'window',
    ],
  ].map((name) => [name, 'readonly']),
);

/** @type {Record<string, 'readonly'>} */
export const commonJsGlobals = Object.fromEntries(
  ['module', 'exports', 'require', '__dirname', '__filename'].map((name) => [name, 'readonly']),
);
