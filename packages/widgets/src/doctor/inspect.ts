import type { Loader } from '../loader/loader.js';

/** One kind of widget on a page. */
export interface FoundWidget {
  readonly tag: string;
  /** Version of the copy that registered it; undefined while nothing has. */
  readonly version: string | undefined;
  readonly count: number;
}

/** A provider of a document: `<ph-plan>`, `<ph-round>`. */
export interface FoundProvider {
  readonly tag: string;
  readonly id: string;
  /** Whether it holds a document now. */
  readonly filled: boolean;
}

/** What looks wrong, as a code; the sentences are in `doctor.messages.ts`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string>>;
}

export type ProblemCode =
  | 'quirks-mode'
  | 'lang-unset'
  | 'tag-undefined'
  | 'tag-unknown'
  | 'provider-missing'
  | 'provider-twice'
  | 'without-document'
  | 'versions-differ'
  | 'file-refused'
  | 'policy-refused';

export interface Report {
  readonly widgets: readonly FoundWidget[];
  readonly providers: readonly FoundProvider[];
  /** Addresses of the scripts of the page whose names begin with `phoihop`. */
  readonly scripts: readonly string[];
  readonly problems: readonly Problem[];
}

/** The widgets' own members, by which a copy of any version is known. */
interface Widget {
  for?: string;
  toJSON?: () => unknown;
  documentSource?: (name: string) => unknown;
}

/**
 * Looks through a page, open shadow roots too, and changes nothing.
 * @param prefix of the tags that are ours, whether or not anything has registered them
 * @param names the widgets by the names in their tags
 */
export function inspect(
  page: Document,
  prefix: string,
  names: readonly string[],
  { faults, violations }: Pick<Loader, 'faults' | 'violations'> = { faults: [], violations: [] },
): Report {
  const elements = [...below(page)].filter(
    (element) => element.localName.startsWith(`${prefix}-`) || versionOf(element) !== undefined,
  );
  const tags = [...new Set(elements.map(({ localName }) => localName))].sort();
  const widgets = tags.map((tag) => {
    const same = elements.filter(({ localName }) => localName === tag);
    return { tag, version: same.map(versionOf).find(Boolean), count: same.length };
  });
  const holders = elements.filter((element) => (element as Widget).documentSource !== undefined);
  const problems: Problem[] = [
    ...(page.compatMode === 'BackCompat' ? [problem('quirks-mode')] : []),
    ...(page.documentElement.lang === '' ? [problem('lang-unset')] : []),
    ...widgets
      .filter(({ version }) => version === undefined)
      .map(({ tag }) => undefinedTag(tag, prefix, names)),
    ...holders.flatMap(({ id }, index) =>
      id !== '' && holders.findIndex((other) => other.id === id) < index
        ? [problem('provider-twice', { id })]
        : [],
    ),
    ...elements
      .filter((element) => !holders.includes(element))
      .flatMap((element) => withoutDocument(element)),
    ...differing(widgets),
    ...faults.map((file) => problem('file-refused', { file })),
    ...violations.map((params) => problem('policy-refused', params)),
  ];
  return {
    widgets,
    providers: holders.map((holder) => ({
      tag: holder.localName,
      id: holder.id,
      filled: (holder as Widget).toJSON?.() !== undefined,
    })),
    scripts: [...page.querySelectorAll('script[src]')]
      .map((script) => (script as HTMLScriptElement).src)
      .filter((src) => /\/phoihop[^/]*$/u.test(src)),
    problems,
  };
}

const problem = (code: ProblemCode, params: Problem['params'] = {}): Problem => ({ code, params });

/** Every element below, through open shadow roots. */
function* below(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
  }
}

/** The version that a copy of ours has written into its classes. */
function versionOf(element: Element): string | undefined {
  return (element.constructor as { phoihopVersion?: string }).phoihopVersion;
}

function undefinedTag(tag: string, prefix: string, names: readonly string[]): Problem {
  return names.includes(tag.slice(prefix.length + 1))
    ? problem('tag-undefined', { tag })
    : problem('tag-unknown', { tag, known: names.map((name) => `${prefix}-${name}`).join(', ') });
}

function withoutDocument(element: Element): Problem[] {
  const widget = element as Widget;
  if (widget.toJSON === undefined || widget.toJSON() !== undefined) return [];
  const tag = element.localName;
  const named = widget.for ?? '';
  if (named === '') return [problem('without-document', { tag })];
  const root = element.getRootNode() as Document | ShadowRoot;
  const holder = root.getElementById(named) ?? element.ownerDocument.getElementById(named);
  const found = holder !== null && 'documentSource' in holder;
  return [problem(found ? 'without-document' : 'provider-missing', { tag, id: named })];
}

function differing(widgets: readonly FoundWidget[]): Problem[] {
  const versions = [...new Set(widgets.flatMap(({ version }) => version ?? []))].sort();
  return versions.length > 1 ? [problem('versions-differ', { versions: versions.join(', ') })] : [];
}
