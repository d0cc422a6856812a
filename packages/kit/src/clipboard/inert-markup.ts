import { applyRules, quietMarkup } from './quiet-markup.js';

/** What we use of Trusted Types, which the types of the DOM do not know yet. */
interface MarkupPolicy {
  createHTML: (html: string) => unknown;
}
interface PolicyFactory {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => MarkupPolicy;
}

/** The policy that a portal allows (docs/security.md); asked for once, and only where something is pasted. */
let policy: MarkupPolicy | null | undefined;

function policyHere(): MarkupPolicy | null {
  const factory = Reflect.get(window, 'trustedTypes') as PolicyFactory | undefined;
  policy ??= factory?.createPolicy('phoihop', { createHTML: (html) => html }) ?? null;
  return policy;
}

/**
 * Markup from the clipboard as a document apart: no script in it is run, nothing it names is fetched, and it is never put
 * into a page. Whoever reads it takes texts from it. What `style` attributes and `<style>` elements said stands in
 * `data-style`. Null where the page does not allow the policy `phoihop`.
 */
export function inertMarkup(html: string): ParentNode | null {
  try {
    const quiet = quietMarkup(html);
    const trusted = policyHere()?.createHTML(quiet.html) ?? quiet.html;
    const parser = new DOMParser();
    // With Trusted Types the parser takes what the policy has made; its type knows strings alone.
    const { body } = parser.parseFromString(trusted as string, 'text/html');
    applyRules(body, quiet.css);
    return body;
  } catch {
    return null;
  }
}
