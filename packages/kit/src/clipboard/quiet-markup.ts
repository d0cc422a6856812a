/** Where the text of a `style` attribute stands in quiet markup. */
const STYLE = 'data-style';

const sheets = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/giu;
const tags = /<[a-z][\w:-]*(?:"[^"]*"|'[^']*'|[^'">])*>/giu;
/** A value in quotes, which is passed over, or the name of an attribute that a policy speaks about. */
const attributes = /"[^"]*"|'[^']*'|([\s/])(style|on[a-z]+)(?=\s*=)/giu;

export interface QuietMarkup {
  html: string;
  /** What its `<style>` elements held. */
  css: string;
}

/**
 * Markup in which nothing breaks the policy of a page: browsers check inline styles and handlers in documents apart
 * too, refuse them and report them to the host. They would never take effect there; whoever reads the markup finds the
 * text of `style` in `data-style`. It keeps reports away, not attacks: a document apart is what does that.
 */
export function quietMarkup(markup: string): QuietMarkup {
  const css: string[] = [];
  const html = markup
    .replace(sheets, (_element, rules: string) => {
      css.push(rules);
      return '';
    })
    .replace(tags, (tag) =>
      tag.replace(attributes, (found, before?: string, name?: string) =>
        before === undefined || name === undefined
          ? found
          : `${before}${name.toLowerCase() === 'style' ? STYLE : `data-${name}`}`,
      ),
    );
  return { html, css: css.join('\n') };
}

/** Writes what rules say of an element into its `data-style`, before what stands there. Spreadsheets style by classes. */
export function applyRules(root: ParentNode, css: string): void {
  if (css.trim() === '') return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const rule of sheet.cssRules) {
    if (!(rule instanceof CSSStyleRule)) continue;
    for (const element of root.querySelectorAll(rule.selectorText)) {
      const own = element.getAttribute(STYLE) ?? '';
      element.setAttribute(STYLE, `${rule.style.cssText};${own}`);
    }
  }
}
