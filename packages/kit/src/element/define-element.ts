/**
 * Registers `<prefix-name>` with a fresh subclass of `base`: a class cannot have two names, and two versions
 * of this library may stand side by side under two prefixes. A name that is taken stays as it is.
 * @returns the tag, as `ph-plan`.
 */
export function defineElement(name: string, base: CustomElementConstructor, prefix = 'ph'): string {
  const tag = `${prefix}-${name}`;
  if (!customElements.get(tag)) customElements.define(tag, class extends base {});
  return tag;
}
