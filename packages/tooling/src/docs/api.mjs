import { tableOf } from './marks.mjs';

/**
 * @typedef {import('../manifest/public-api.mjs').Declaration} Declaration
 * @typedef {import('../manifest/public-api.mjs').Member} Member
 * @typedef {import('./event-classes.mjs').EventClass} EventClass
 * @typedef {{ words: import('./words.mjs').Words, say: (text: string) => string }} Language `say`: a docstring in this language
 */

/** What the kit calls by a name of its own is a plan file in one element and a round file in another. @param {Declaration} element */
const kindOf = ({ members = [] }) =>
  members.some(({ name }) => name === 'round') && !members.some(({ name }) => name === 'plan')
    ? { file: 'RoundFile', command: 'RoundCommand' }
    : { file: 'PlanFile', command: 'PlanCommand' };

/** @param {string} text a type @param {Declaration} element */
function typeOf(text, element) {
  const { file, command } = kindOf(element);
  return text
    .replaceAll(/CommandOf<\w+>/gu, command)
    .replaceAll(/\bDocument\b/gu, file)
    .replace(/^\((.+)\) \| undefined$/su, '$1')
    .replace(/ \| undefined$/u, '');
}

/** @param {string} text */
const code = (text) => (text === '' ? '' : `\`${text}\``);

/** A heading with a table, where there is something to tell. @param {string} title @param {readonly string[]} head @param {readonly string[][]} rows */
const section = (title, head, rows) => (rows.length === 0 ? [] : [`### ${title}`, tableOf(head, rows)]);

/** @param {Declaration} element @param {Language} language */
function properties(element, { words, say }) {
  const rows = (element.members ?? [])
    .filter(({ kind }) => kind === 'field')
    .map((member) => [
      code(member.name ?? ''),
      code(member.attribute ?? ''),
      code(typeOf(member.type?.text ?? '', element)),
      member.readonly === true
        ? words.readOnly
        : code(member.default === 'undefined' ? '' : (member.default ?? '')),
      say(member.description ?? ''),
    ]);
  return section(
    words.properties,
    [words.property, words.attribute, words.type, words.standard, words.what],
    rows,
  );
}

/** @param {Member} member @param {Declaration} element */
function signature({ name, parameters = [], return: returned }, element) {
  const result = typeOf(returned?.type?.text ?? 'void', element);
  return `${name}(${parameters.map((parameter) => parameter.name).join(', ')})${result === 'void' ? '' : `: ${result}`}`;
}

/** @param {Member} member */
const whatItDoes = ({ description = '', return: returned }) =>
  returned?.description === undefined ? description : `${description} Returns ${returned.description}`;

/** @param {Declaration} element @param {Language} language */
function methods(element, { words, say }) {
  const rows = (element.members ?? [])
    .filter(({ kind }) => kind === 'method')
    .map((member) => [code(signature(member, element)), say(whatItDoes(member))]);
  return section(words.methods, [words.method, words.what], rows);
}

/** @param {EventClass} event @param {Language} language */
const flagsOf = ({ bubbles, composed, cancelable }, { words }) =>
  [
    ...(bubbles ? [words.bubbles] : []),
    ...(composed ? [words.composed] : []),
    cancelable ? words.cancelable : words.notCancelable,
  ].join(', ');

/** @param {EventClass} event @param {Language} language */
const fieldsOf = ({ fields }, { say }) =>
  fields
    .map(({ name, description }) => {
      const what = say(description).replace(/\.$/u, '');
      return `${code(name)}${what === '' ? '' : `: ${what.charAt(0).toLowerCase()}${what.slice(1)}`}`;
    })
    .join('; ');

/** Without the flags, which the header of an element tells too. @param {string} description */
const withoutFlags = (description) =>
  description.replace(/ ?\((?:([^()]*); )?bubbles, composed(?:, (?:not )?cancelable)?\)/u, (_, what) =>
    what === undefined ? '' : ` (${what})`,
  );

/** @param {Declaration} element @param {ReadonlyMap<string, EventClass>} classes @param {Language} language */
function events(element, classes, language) {
  const { words, say } = language;
  const rows = (element.events ?? []).map(({ name = '', type, description = '' }) => {
    const class_ = classes.get((type?.text ?? '').trim());
    if (!class_)
      throw new RangeError(`${element.tagName}: no class ${type?.text ?? ''} of the event ${name}.`);
    return [
      code(name),
      say(withoutFlags(description)),
      fieldsOf(class_, language),
      flagsOf(class_, language),
    ];
  });
  return section(words.events, [words.event, words.what, words.carries, words.flags], rows);
}

/** @param {Language} language */
const named =
  ({ say }, unnamed = '') =>
  (/** @type {import('../manifest/public-api.mjs').Part} */ { name = '', description = '' }) => [
    name === '' ? unnamed : code(name),
    say(description),
  ];

/**
 * All that a page may rely on of an element, as Markdown: a table for each kind of thing.
 * @param {Declaration} element @param {ReadonlyMap<string, EventClass>} classes @param {Language} language
 */
export function apiOf(element, classes, language) {
  const { words } = language;
  const { slots = [], cssParts = [], cssProperties = [], cssStates = [] } = element;
  return [
    ...properties(element, language),
    ...methods(element, language),
    ...events(element, classes, language),
    ...section(words.slots, [words.slot, words.what], slots.map(named(language, words.unnamed))),
    ...section(words.parts, [words.part, words.what], cssParts.map(named(language))),
    ...section(words.cssProperties, [words.name, words.what], cssProperties.map(named(language))),
    ...section(words.states, [words.state, words.what], cssStates.map(named(language))),
  ].join('\n\n');
}
