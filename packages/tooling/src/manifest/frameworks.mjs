import { isElement } from './public-api.mjs';

/**
 * @typedef {{ tag: string, name: string, package: string, summary: string, properties: string[], booleans: string[], events: string[] }} Element
 *   `properties`: those that a page may set; `booleans`: those of them that are true or false; `events`: their names, which the packages add to `HTMLElementEventMap`
 */

/** Stands above each file. */
export const MADE = '// Made from the manifest of the elements; do not edit.\n';

/**
 * What the frameworks need of the elements.
 * @param {import('./public-api.mjs').Manifest} manifest
 * @param {string} package_ that exports the classes
 * @returns {Element[]}
 */
export function elementsOf(manifest, package_) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(isElement)
    .map(({ tagName = '', name, summary = '', members = [], events = [] }) => {
      const fields = members.filter(({ kind, readonly }) => kind === 'field' && readonly !== true);
      return {
        tag: tagName,
        name,
        package: package_,
        summary,
        properties: namesOf(fields),
        booleans: namesOf(fields.filter(({ type }) => type?.text === 'boolean')),
        events: namesOf(events),
      };
    });
}

/** @param {readonly { name?: string }[]} parts */
const namesOf = (parts) => parts.map(({ name = '' }) => name).sort();

/** As React names a handler: `ph-new-plan` → `onPhNewPlan`. @param {string} event */
const handlerOf = (event) =>
  `on${event.replace(/(?:^|-)([a-z])/gu, (_whole, letter) => letter.toUpperCase())}`;

/** @param {readonly string[]} names */
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** @param {readonly Element[]} elements */
const typeImports = (elements) =>
  [...new Set(elements.map((element) => element.package))]
    .map((from) => {
      const names = elements.filter((element) => element.package === from).map(({ name }) => name);
      return `import type { ${names.join(', ')} } from '${from}';\n`;
    })
    .join('');

/** What the files have in common: properties of an element as a framework's template sets them. */
const props = `
/** What may be set on an element. */
type Settable<Element, Names extends keyof Element> = { [Name in Names]?: Element[Name] };
`;

/** @param {Element} element @param {(event: string) => string} key */
const handlers = ({ events }, key) =>
  events.map((event) => `'${key(event)}'?: (event: HTMLElementEventMap['${event}']) => void`).join('; ');

/** @param {readonly Element[]} elements @param {(element: Element) => string} type */
const byTag = (elements, type) =>
  elements
    .map((element) => `    /** ${element.summary} */\n    '${element.tag}': ${type(element)};\n`)
    .join('');

/** \`@phoihop/widgets/react\`: a component for each element, for React 16 to 19. @param {readonly Element[]} elements */
export function reactComponents(elements) {
  const code = [
    `${MADE}import { createComponent } from '@lit/react';`,
    "import * as React from 'react';",
    ...elements.map(
      ({ name, package: from }) => `import { define${name}, ${name} as ${name}Element } from '${from}';`,
    ),
    ...elements.map(
      ({ name, events }) =>
        `export const ${name} = /* @__PURE__ */ createComponent({ react: React, tagName: /* @__PURE__ */ define${name}(), elementClass: ${name}Element, displayName: '${name}', events: { ${events.map((event) => `${handlerOf(event)}: '${event}'`).join(', ')} } });`,
    ),
  ];
  return `${code.join('\n')}\n`;
}

/** The types of `reactComponents`. @param {readonly Element[]} elements */
export function reactTypes(elements) {
  const types = elements.map(
    ({ name, package: from, summary, events }) =>
      `/** ${summary} */\nexport declare const ${name}: ReactWebComponent<import('${from}').${name}, { ${events.map((event) => `${handlerOf(event)}: EventName<HTMLElementEventMap['${event}']>`).join('; ')} }>;`,
  );
  return `${MADE}import type { EventName, ReactWebComponent } from '@lit/react';\n${types.join('\n')}\n`;
}

/** `@phoihop/widgets/jsx`: the tags in React 19's JSX. @param {readonly Element[]} elements */
export function jsxTypes(elements) {
  return `${MADE}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${typeImports(elements)}${props}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${byTag(
  elements,
  (element) =>
    `Omit<DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}>, ${union(element.properties)}> & Settable<${element.name}, ${union(element.properties)}> & { ${handlers(element, (event) => `on${event}`)} }`,
)}    }
  }
}
`;
}

/** `@phoihop/widgets/vue`: the tags in the templates of Vue 3. @param {readonly Element[]} elements */
export function vueTypes(elements) {
  return `${MADE}import type { DefineComponent } from 'vue';
${typeImports(elements)}${props}
declare module 'vue' {
  interface GlobalComponents {
${byTag(
  elements,
  (element) =>
    `DefineComponent<Settable<${element.name}, ${union(element.properties)}> & { ${handlers(element, handlerOf)} }>`,
)}  }
}
`;
}

/** `@phoihop/widgets/svelte`: the tags in Svelte 5. @param {readonly Element[]} elements */
export function svelteTypes(elements) {
  return `${MADE}import type { HTMLAttributes } from 'svelte/elements';
${typeImports(elements)}${props}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${byTag(
  elements,
  (element) =>
    `Omit<HTMLAttributes<${element.name}>, ${union(element.properties)}> & Settable<${element.name}, ${union(element.properties)}> & { ${handlers(element, (event) => `on${event}`)} }`,
)}  }
}
`;
}

/** `@phoihop/widgets/solid`: the tags in Solid's JSX. @param {readonly Element[]} elements */
export function solidTypes(elements) {
  return `${MADE}import type { JSX } from 'solid-js';
${typeImports(elements)}
/** What may be set on an element, as Solid writes it. */
type Settable<Element, Names extends keyof Element & string> = { [Name in Names as \`prop:\${Name}\`]?: Element[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${byTag(
  elements,
  (element) =>
    `HTMLAttributes<${element.name}> & Settable<${element.name}, ${union(element.properties)}> & { ${handlers(element, (event) => `on:${event}`)} }`,
)}    }
  }
}
`;
}
