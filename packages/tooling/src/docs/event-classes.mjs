/**
 * @typedef {{ name: string, type: string, description: string }} Field
 * @typedef {{ name: string, fields: Field[], bubbles: boolean, composed: boolean, cancelable: boolean }} EventClass
 * @typedef {typeof import('typescript')} TypeScript
 */

/**
 * The event classes of sources, by name: what each carries, and the flags that its constructor sets.
 * @param {TypeScript} ts the version that has parsed the sources
 * @param {readonly import('typescript').SourceFile[]} sources
 * @returns {ReadonlyMap<string, EventClass>}
 */
export function eventClasses(ts, sources) {
  /** @type {Map<string, EventClass>} */
  const found = new Map();
  for (const source of sources)
    for (const statement of source.statements)
      if (ts.isClassDeclaration(statement) && statement.name && extendsEvent(ts, statement))
        found.set(statement.name.text, eventClass(ts, statement, source));
  return found;
}

/** @param {TypeScript} ts @param {import('typescript').ClassDeclaration} declaration */
function extendsEvent(ts, declaration) {
  return (declaration.heritageClauses ?? []).some(({ types }) =>
    types.some(({ expression }) => ts.isIdentifier(expression) && expression.text === 'Event'),
  );
}

/**
 * @param {TypeScript} ts
 * @param {import('typescript').ClassDeclaration} declaration
 * @param {import('typescript').SourceFile} source
 * @returns {EventClass}
 */
function eventClass(ts, declaration, source) {
  const constructor = declaration.members.find((member) => ts.isConstructorDeclaration(member));
  const carried = (constructor?.parameters ?? [])
    .filter(({ modifiers = [] }) => modifiers.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword))
    .map((parameter) => fieldOf(ts, parameter, source));
  const methods = declaration.members
    .filter((member) => ts.isMethodDeclaration(member))
    .map((method) => fieldOf(ts, method, source));
  const flags = constructor?.body?.getText(source) ?? '';
  const isSet = (/** @type {string} */ flag) => new RegExp(`\\b${flag}: true\\b`, 'u').test(flags);
  return {
    name: declaration.name?.text ?? '',
    fields: [...carried, ...methods],
    bubbles: isSet('bubbles'),
    composed: isSet('composed'),
    cancelable: isSet('cancelable'),
  };
}

/**
 * @param {TypeScript} ts
 * @param {import('typescript').ParameterDeclaration | import('typescript').MethodDeclaration} node
 * @param {import('typescript').SourceFile} source
 * @returns {Field}
 */
function fieldOf(ts, node, source) {
  const isMethod = ts.isMethodDeclaration(node);
  const parameters = isMethod
    ? `(${node.parameters.map(({ name }) => name.getText(source)).join(', ')})`
    : '';
  const [doc] = ts.getJSDocCommentsAndTags(node).filter((part) => ts.isJSDoc(part));
  return {
    name: `${node.name.getText(source)}${parameters}`,
    type: isMethod ? '' : (node.type?.getText(source) ?? ''),
    description: ts.getTextOfJSDocComment(doc?.comment) ?? '',
  };
}
