/**
 * No text outside of messages: what a person reads or hears lies in `*.messages.ts`, in every language, so that a
 * third language can give it. For the code of the kit and the widgets.
 *
 * It does not ask `packages/plan` and `packages/document`: their words are the decree's (Nghị định 30/2020/NĐ-CP). A
 * printed document is Vietnamese whatever language the page has, and reading one means knowing its words. In a widget
 * such words of the domain lie in `*.data.ts`.
 */

const human = 'aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt';
const humanProperty =
  /^(?:ariaLabel|ariaDescription|ariaRoleDescription|ariaValueText|title|placeholder|alt|textContent|innerText)$/u;
const humanAttribute = new RegExp(`^(?:${human})$`, 'u');
/** An attribute of a template with what is written in it, in quotes or without. */
const written = new RegExp(`(?:^|\\s)(${human})\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'gu');

/** Letters that only Vietnamese has: none of them stands in code by chance. */
const vietnamese = /[ăâđêôơưạ-ỹĂÂĐÊÔƠƯẠ-ỸàáãèéìíòóõùúýĩũÀÁÃÈÉÌÍÒÓÕÙÚÝĨŨ]/u;
/** A word, as opposed to a letter that counts or marks something, and to the name of a key. */
const word = /(?!(?:Ctrl|Alt|Shift|Esc|Enter|Tab|Delete)\b)\b\p{L}{2,}/u;
/** A sentence, or the beginning of one: a capital, and words behind it. */
const sentence = /^\s*\p{Lu}\p{Ll}*\s+\p{L}{2,}/u;

/** @param {string} value */
const isText = (value) => (vietnamese.test(value) && /\p{L}{2,}/u.test(value)) || sentence.test(value);

/** What stands in the place of a value in a template; no letter. */
const HOLE = '\u0000';

/**
 * Texts and human attributes that are written into the markup of a template.
 * @param {readonly string[]} strings of the template
 * @returns {string[]}
 */
function wordsIn(strings) {
  const markup = strings.join(HOLE).replace(/<!--[\s\S]*?-->/gu, '');
  const tags = markup.match(/<[^>]*>/gu) ?? [];
  const attributes = tags.flatMap((tag) =>
    [...tag.matchAll(written)].map(([, , double, single, bare]) => double ?? single ?? bare ?? ''),
  );
  const texts = markup
    .replace(/<[^>]*>/gu, HOLE)
    .replace(/&\w+;|&#\d+;/gu, '')
    .split(HOLE);
  return [...texts, ...attributes.flatMap((value) => value.split(HOLE))].filter((text) => word.test(text));
}

/** Whether a string is told to developers: an error, a line in the console. @param {any} node */
function isForDevelopers(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'NewExpression' && /Error$/u.test(at.callee.name ?? '')) return true;
    if (at.type === 'CallExpression' && (at.callee.object?.name === 'console' || at.callee.type === 'Super'))
      return true;
    if (/Function|Class|Program|Statement$/u.test(at.type) && at.type !== 'ExpressionStatement') return false;
  }
  return false;
}

/** Whether a string is what a property or an attribute that people read is set to. @param {any} node */
function isSetForPeople({ parent, ...node }) {
  if (parent.type === 'AssignmentExpression')
    return parent.right.range[0] === node.range[0] && humanProperty.test(parent.left.property?.name ?? '');
  return (
    parent.type === 'CallExpression' &&
    parent.callee.property?.name === 'setAttribute' &&
    humanAttribute.test(String(parent.arguments[0]?.value)) &&
    parent.arguments[1]?.range[0] === node.range[0]
  );
}

/** @type {import('eslint').Rule.RuleModule} */
export const textsInMessages = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: '“{{text}}” is read by people: it belongs into a *.messages.ts; a word of the domain into a *.data.ts.',
    },
  },
  create(context) {
    /** @param {import('eslint').Rule.Node} node @param {string} text */
    const report = (node, text) => {
      const shown = text.replace(/\s+/gu, ' ').trim().slice(0, 40);
      context.report({ node, messageId: 'text', data: { text: shown } });
    };
    return {
      Literal(node) {
        if (typeof node.value !== 'string' || node.parent.type === 'ImportDeclaration') return;
        if (isForDevelopers(node)) return;
        const { value } = node;
        if (isText(value) || (word.test(value) && isSetForPeople(node))) report(node, value);
      },
      TemplateLiteral(node) {
        const { parent } = node;
        const tag =
          parent.type === 'TaggedTemplateExpression' && parent.tag.type === 'Identifier'
            ? parent.tag.name
            : '';
        if (tag === 'css' || isForDevelopers(node)) return;
        const strings = node.quasis.map(({ value }) => value.cooked ?? '');
        if (tag === 'html' || tag === 'svg') {
          for (const text of wordsIn(strings)) report(node, text);
          return;
        }
        const stray = strings.find(isText);
        if (stray !== undefined) report(node, stray);
      },
    };
  },
};
