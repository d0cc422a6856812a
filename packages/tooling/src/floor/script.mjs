import { parse } from 'acorn';
import { data, lackedBy, partsOf } from './support.mjs';

/**
 * @typedef {{ name: string, lackedBy: string[] }} Breach
 * @typedef {{ type: string, [key: string]: unknown }} Node
 */

/** The syntax that all of the oldest browsers read: ES2022. */
const ECMA_VERSION = 2022;

const api = data.api ?? {};
const builtins = data.javascript?.builtins ?? {};
/** Interfaces of what a widget has to do with; those of devices and media use every word there is as a name. */
const common =
  /^(?:Abort(?:Controller|Signal)|Blob|CSS(?:Rule|StyleDeclaration|StyleRule|StyleSheet)|CaretPosition|CharacterData|Clipboard(?:Event|Item)?|Crypto|CustomElementRegistry|DOM(?:Parser|Rect|StringMap|TokenList)|DataTransfer|Document(?:Fragment)?|Element(?:Internals)?|Event(?:Target)?|File(?:List|Reader)?|FormData|HTML\w*|IDB\w*|IdleDeadline|InputEvent|IntersectionObserver|KeyboardEvent|Location|MouseEvent|MutationObserver|Navigator|Node(?:List)?|Performance|PointerEvent|Range|Response|ResizeObserver|SVGElement|Selection|ShadowRoot|StaticRange|StyleSheet|Text|TouchEvent|TrustedType\w*|UIEvent|URL(?:SearchParams)?|Window|XMLHttpRequest)$/u;

/**
 * Names of members that came too late wherever they stand: `toSorted` of every interface that has it. A name that an
 * older interface has too cannot be told from the code alone.
 */
const lateMembers = lateNames(
  [
    ...partsOf(api).filter(([name]) => common.test(name)),
    ...partsOf(builtins).filter(([name]) => name !== 'Intl'),
  ].flatMap(([, owner]) => partsOf(owner)),
);

/** Objects that came too late. */
const lateGlobals = lateNames([...partsOf(api), ...partsOf(builtins)]);

/** @param {[name: string, feature: import('./support.mjs').Feature][]} features @returns {Map<string, string[]>} who lacks each */
function lateNames(features) {
  /** @type {Map<string, string[]>} */
  const late = new Map();
  const known = new Set();
  for (const [name, feature] of features) {
    const plain = name.replace(/_(?:static|event)$/u, '');
    const lacked = lackedBy(feature);
    if (lacked.length === 0) known.add(plain);
    else late.set(plain, [...new Set([...(late.get(plain) ?? []), ...lacked])]);
  }
  for (const name of known) late.delete(name);
  return late;
}

/**
 * What in a script the oldest browsers do not have: syntax, objects of the page, and members by their names. A name that
 * the script gives to something of its own is not taken for the browser's.
 * @param {string} code of a module
 * @returns {Breach[]}
 */
export function breachesOfScript(code) {
  const own = new Set();
  /** @type {Set<string>} */
  const members = new Set();
  /** @type {Set<string>} */
  const objects = new Set();
  try {
    walk(
      /** @type {Node} */ (
        /** @type {unknown} */ (parse(code, { ecmaVersion: ECMA_VERSION, sourceType: 'module' }))
      ),
      (node) => {
        const { type, object, property, key, callee, id } = /** @type {Record<string, Node>} */ (node);
        if (String(node.type) === 'MemberExpression' && node.computed !== true) {
          members.add(String(property?.name));
          if (object?.type === 'Identifier') objects.add(String(object.name));
        }
        if (String(node.type) === 'NewExpression' && callee?.type === 'Identifier')
          objects.add(String(callee.name));
        if (
          ['MethodDefinition', 'PropertyDefinition', 'Property'].includes(String(type)) &&
          key?.type === 'Identifier'
        )
          own.add(String(key.name));
        if (id?.type === 'Identifier') own.add(String(id.name));
      },
    );
  } catch (fault) {
    return [{ name: `syntax: ${fault instanceof Error ? fault.message : String(fault)}`, lackedBy: ['all'] }];
  }
  const found = (
    /** @type {Set<string>} */ used,
    /** @type {Map<string, string[]>} */ late,
    /** @type {string} */ before,
  ) =>
    [...used].flatMap((name) => {
      const lacked = late.get(name);
      return lacked && !own.has(name) ? [{ name: before + name, lackedBy: lacked }] : [];
    });
  return [...found(members, lateMembers, '.'), ...found(objects, lateGlobals, '')];
}

/** @param {Node} node @param {(node: Node) => void} visit */
function walk(node, visit) {
  visit(node);
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value])
      if (typeof each === 'object' && each !== null && 'type' in each)
        walk(/** @type {Node} */ (each), visit);
  }
}
