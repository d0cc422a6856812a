import { MADE } from './frameworks.mjs';

/** @typedef {import('./frameworks.mjs').Element} Element */

/** The class of Angular that goes with an element. @param {Element} element */
const directiveOf = ({ name }) => `${name}Directive`;

/**
 * `@phoihop/widgets/angular`: a directive for each element, whose inputs set its properties. Written as Angular's own
 * compiler writes a library (Ivy's partial declarations), which the build of an application then links: nothing of
 * Angular is needed to make it. Events need no outputs: Angular listens to those of any element.
 * @param {readonly Element[]} elements
 */
export function angularDirectives(elements) {
  const code = [
    `${MADE}import * as i0 from '@angular/core';`,
    ...elements.map(({ name, package: from }) => `import { define${name} } from '${from}';`),
    ...elements.map(directiveCode),
  ];
  return `${code.join('\n')}\n`;
}

/** Of the Angular whose way of declaring is written here; later ones read it. */
const version = '17.0.0';

/** @param {Element} element */
function directiveCode(element) {
  const { name, tag, properties, booleans } = element;
  const type = directiveOf(element);
  const setters = properties.map((property) => {
    // An attribute without a value, as in HTML, is given as an empty text.
    const value = booleans.includes(property) ? "value === '' || value" : 'value';
    return `  set ${property}(value) { this.#element.${property} = ${value}; }`;
  });
  const inputs = properties.map((property) => `${property}: '${property}'`).join(', ');
  return `export class ${type} {
  #element = i0.inject(i0.ElementRef).nativeElement;
  constructor() { define${name}(); }
${setters.join('\n')}
  static ɵfac = i0.ɵɵngDeclareFactory({ minVersion: '12.0.0', version: '${version}', ngImport: i0, type: ${type}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ minVersion: '14.0.0', version: '${version}', ngImport: i0, type: ${type}, isStandalone: true, selector: '${tag}', inputs: { ${inputs} } });
}`;
}

/** The types of `angularDirectives`. @param {readonly Element[]} elements */
export function angularTypes(elements) {
  return `${MADE}import type { ɵɵDirectiveDeclaration, ɵɵFactoryDeclaration } from '@angular/core';
${elements.map(directiveType).join('\n')}
`;
}

/** @param {Element} element */
function directiveType(element) {
  const { name, package: from, tag, summary, properties, booleans } = element;
  const type = directiveOf(element);
  const setters = properties.map(
    (property) =>
      `  set ${property}(value: import('${from}').${name}['${property}']${booleans.includes(property) ? " | ''" : ''});`,
  );
  const inputs = properties
    .map((property) => `${property}: { alias: '${property}'; required: false }`)
    .join('; ');
  return `/** ${summary} */
export declare class ${type} {
${setters.join('\n')}
  static ɵfac: ɵɵFactoryDeclaration<${type}, never>;
  static ɵdir: ɵɵDirectiveDeclaration<${type}, '${tag}', never, { ${inputs} }, {}, never, never, true, never>;
}`;
}
