/**
 * What is used of a custom-elements manifest (schema 1.0.0).
 * @typedef {{ name?: string, description?: string, type?: { text: string }, inheritedFrom?: unknown, parsedType?: unknown }} Part
 * @typedef {Part & { kind: string, privacy?: string, static?: boolean, attribute?: string, readonly?: boolean, default?: string,
 *   parameters?: Part[], return?: { type?: { text: string }, description?: string } }} Member
 * @typedef {{ kind: string, name: string, customElement?: boolean, tagName?: string, summary?: string, description?: string,
 *   members?: Member[], attributes?: Part[], events?: Part[], slots?: Part[], cssParts?: Part[], cssProperties?: Part[], cssStates?: Part[],
 *   superclass?: { name?: string }, mixins?: unknown[] }} Declaration
 * @typedef {{ kind: string, path: string, declarations?: Declaration[], exports?: unknown[] }} Module
 * @typedef {{ schemaVersion: string, modules: Module[] }} Manifest
 */

/** How a docstring begins that says a member is there for the element's own parts. */
const NOT_PUBLIC = 'Not part of the public interface';

/**
 * The elements of a manifest with what a page may rely on: members with a docstring, and events that the class names.
 * The analyzer also lists whatever it sees dispatched, and members that an element shows to its own parts.
 * @param {Manifest} manifest of all packages
 * @param {string} folder of the package whose elements are wanted: `packages/plan-editor`
 * @returns {Manifest}
 */
export function publicApi(manifest, folder) {
  const modules = manifest.modules
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map((module) => {
      const declarations = (module.declarations ?? []).flatMap((declaration) =>
        isElement(declaration) ? [publicElement(declaration)] : [],
      );
      const path = module.path.replace(`${folder}/src/`, 'dist/').replace(/\.ts$/u, '.js');
      const exports = declarations.map(({ name }) => ({
        kind: /** @type {const} */ ('js'),
        name,
        declaration: { name, module: path },
      }));
      return { ...module, path, declarations, exports };
    })
    .filter(({ declarations }) => declarations.length > 0);
  return { schemaVersion: manifest.schemaVersion, modules };
}

/** @param {Declaration} declaration */
export function isElement(declaration) {
  return declaration.customElement === true && declaration.tagName?.startsWith('ph-') === true;
}

/** @param {Declaration} element @returns {Declaration} */
function publicElement(element) {
  const members = (element.members ?? []).filter(
    ({ privacy, static: ofClass, description = '' }) =>
      (privacy ?? 'public') === 'public' &&
      !ofClass &&
      description !== '' &&
      !description.startsWith(NOT_PUBLIC),
  );
  const events = (element.events ?? []).filter(
    ({ name, description }) =>
      // An event without a name is one whose name the analyzer could not read.
      name?.startsWith('ph-') && description,
  );
  const { superclass: _superclass, mixins: _mixins, ...rest } = element;
  return {
    ...rest,
    members: members.map(withoutSource),
    attributes: (element.attributes ?? []).map(withoutSource),
    events: events.map(withoutSource),
  };
}

/** @template {Part} Any @param {Any} part @returns {Omit<Any, 'inheritedFrom' | 'parsedType'>} */
function withoutSource({ inheritedFrom: _from, parsedType: _parsed, ...rest }) {
  return rest;
}
