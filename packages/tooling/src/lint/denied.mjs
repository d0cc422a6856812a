// What eslint.config.js denies, each with the reason that the author of the line will read.

const trustedTypes = 'breaks under the Trusted Types of a portal; render a template or build nodes instead.';
const insecureContext =
  'is missing on plain http:// intranets; ask for it in one place, with another way beside it.';
const ownPage = 'belongs to the host; put nothing there.';

/** @type {(object: string | undefined, properties: string[], reason: string) => object[]} */
const properties = (object, names, reason) =>
  names.map((property) => ({
    ...(object === undefined ? {} : { object }),
    property,
    message: `${object === undefined ? '' : `${object}.`}${property} ${reason}`,
  }));

/** For the core rule no-restricted-properties. */
export const deniedProperties = {
  everywhere: [
    ...properties(
      undefined,
      ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'],
      trustedTypes,
    ),
    ...properties('document', ['write', 'writeln'], trustedTypes),
  ],
  packages: [
    ...properties('document', ['body', 'cookie', 'title'], ownPage),
    ...properties('navigator', ['locks', 'clipboard', 'serviceWorker', 'storage'], insecureContext),
    ...properties('crypto', ['subtle', 'randomUUID'], insecureContext),
  ],
};

const defaultExport = 'Export by name: one name for one thing in the whole project.';

/** For the core rule no-restricted-syntax. */
export const deniedSyntax = {
  everywhere: [
    {
      selector: 'TSEnumDeclaration',
      message: 'Use a union of string literals: it needs no code at run time.',
    },
    {
      selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^(style|on.*)$/i]",
      message: "style and on… attributes break under style-src 'self' and script-src 'self'.",
    },
    {
      selector: 'NewExpression[callee.name=/^(DOMParser|Worker|SharedWorker)$/]',
      message: 'Needs our own Trusted Types policy.',
    },
    {
      selector: 'AssignmentExpression[left.object.name=/[sS]cript/][left.property.name="src"]',
      message: `script.src ${trustedTypes}`,
    },
  ],
  /** All of the above but the parser of markup: for the one file that has our own Trusted Types policy. */
  get withPolicy() {
    return this.everywhere.filter(({ selector }) => !selector.includes('DOMParser'));
  },
  defaultExports: [
    { selector: 'ExportDefaultDeclaration', message: defaultExport },
    { selector: 'ExportSpecifier[exported.name="default"]', message: defaultExport },
  ],
};

/** For the core rule no-restricted-imports. */
export const deniedImports = {
  patterns: [
    {
      regex: String.raw`lit(-html)?/directives/style-map(\.js)?$`,
      message:
        "styleMap writes a style attribute at its first render, which style-src 'self' blocks; use CSSOM.",
    },
    {
      regex: String.raw`lit(-html)?/directives/unsafe-(html|svg|mathml)(\.js)?$`,
      message: `It ${trustedTypes}`,
    },
    {
      regex: String.raw`^\.{1,2}/(?!.*\.(js|mjs|cjs|css|txt)(\?\w+)?$)`,
      message: 'A relative import names the file with its .js extension, as a browser will load it.',
    },
  ],
};

/** Probing `Function` at run time is a report under a portal's policy, so these stay out of what is shipped. */
export const deniedLibraries = {
  patterns: [
    ...deniedImports.patterns,
    {
      regex: String.raw`^(zod|ajv|ajv-formats)(/|$)`,
      message: 'It probes Function, which script-src blocks; use valibot.',
    },
  ],
};

const ofLanguage =
  'writes Vietnamese in every language; dayIn, momentIn and numberIn of the kit take the language.';

/** Days, times and numbers that a widget shows follow its language: texts of a language may write them as they like. */
export const deniedFormats = {
  imports: {
    patterns: [
      ...deniedLibraries.patterns,
      {
        regex: String.raw`^@phoihop/vietnamese(/(dates|numbers))?$`,
        importNames: ['formatDateShort', 'formatDateLong', 'formatNumber'],
        message: `It ${ofLanguage}`,
      },
    ],
  },
  syntax: [
    {
      selector: "NewExpression[callee.object.name='Intl'][callee.property.name=/^(DateTime|Number)Format$/]",
      message: 'Use dayIn, momentIn or numberIn of the kit: one way of writing for all widgets.',
    },
    {
      selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
      message: 'It follows the computer, not the page; use dayIn, momentIn or numberIn of the kit.',
    },
  ],
};
