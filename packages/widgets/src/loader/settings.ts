/** What a page asks of the loader: `data-…` of its script element, or the JSON beside it. */
export interface Settings {
  /** Before the names of the tags, and behind `data-` where a CMS strips tags; `ph` unless the page names another. */
  readonly prefix: string;
  /** For widgets without a `lang` of their own. */
  readonly lang: string | undefined;
  /** `light`, `dark` or `auto`: loads the sheet of the themes and sets `data-ph-theme` on the widgets. */
  readonly theme: string | undefined;
  /** The brand kit whose sheet is loaded, by its name in the release; the neutral one unless the page names another. */
  readonly kit: string | undefined;
  /** Which widgets: those `present` on the page (as they come), or these, at once and no others. */
  readonly widgets: 'present' | 'all' | readonly string[];
  /** Selectors of elements whose open shadow roots are looked through as well. */
  readonly roots: readonly string[];
  /** Other origins than the page's that `data-src` and `data-action` may name. */
  readonly origins: readonly string[];
}

const words = (text: unknown): string[] | undefined =>
  typeof text === 'string'
    ? text.split(/[\s,]+/u).filter(Boolean)
    : Array.isArray(text)
      ? text.map(String)
      : undefined;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * The settings of a page: those of the script's `data-…`, else those of the JSON element that `data-config` names by
 * its id, or that has `data-phoihop`. What cannot be read counts as not given, and is told by the doctor.
 */
export function settingsOf(script: HTMLOrSVGScriptElement | null, page: Document): Settings {
  const named = script?.dataset.config;
  const element = named
    ? page.getElementById(named)
    : page.querySelector('script[type="application/json"][data-phoihop]');
  const given: Record<string, unknown> = Object.assign({}, jsonOf(element?.textContent), script?.dataset);
  const widgets = words(given.widgets);
  const prefix = text(given.prefix) ?? 'ph';
  const kit = text(given.kit);
  return {
    prefix: /^[a-z][a-z\d]*$/u.test(prefix) ? prefix : 'ph',
    lang: text(given.lang),
    // A kit is chosen to be seen: by day, unless the page says otherwise.
    theme: text(given.theme) ?? (kit && 'light'),
    kit,
    widgets: !widgets ? 'present' : widgets[0] === 'all' ? 'all' : widgets,
    roots: words(given.roots) ?? [],
    origins: words(given.origins) ?? [],
  };
}

function jsonOf(json: string | null | undefined): object {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
