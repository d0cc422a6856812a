import { version } from './version.js';
import { warnOnce } from './warn-once.js';

/** A class as a copy of this library registers it. */
interface Registered {
  readonly phoihopVersion?: string;
}

/**
 * Registers `<prefix-name>` with a fresh subclass of `base`: a class cannot have two names, and two versions
 * of this library may stand side by side under two prefixes. A name that is taken stays as it is; when another copy
 * has taken it, the console says so once.
 * @returns the tag, as `ph-plan`.
 */
export function defineElement(name: string, base: CustomElementConstructor, prefix = 'ph'): string {
  const tag = `${prefix}-${name}`;
  const registered = customElements.get(tag);
  if (!registered) customElements.define(tag, class extends base {});
  else if (Object.getPrototypeOf(registered) !== base) tellOnce(tag, registered as Registered);
  return tag;
}

/** For the developer of the page: both versions, and the place from which the second came. */
function tellOnce(tag: string, { phoihopVersion }: Registered): void {
  warnOnce(
    tag,
    `<${tag}> was registered by ${phoihopVersion ?? 'another script'} before; ${version} from ${import.meta.url} leaves it. Give one of them a prefix of its own.`,
  );
}
