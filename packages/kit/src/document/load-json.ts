import { parseJson, refuse, type Result } from '@phoihop/plan';

/** Fetches JSON that the host asked for. Refused with `offline`, `not-found` (param `status`) or `not-json`. */
export async function fetchJson(url: string, signal: AbortSignal): Promise<Result<unknown>> {
  let text: string;
  try {
    const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
    if (!response.ok) return refuse('not-found', { status: response.status });
    text = await response.text();
  } catch {
    return refuse('offline');
  }
  return parseJson(text);
}

/** The JSON that a page has written into the element itself. */
export function childJson(element: Element): Result<unknown> | undefined {
  const script = Array.from(element.children).find(
    (child) => child instanceof HTMLScriptElement && child.type === 'application/json',
  );
  return script ? parseJson(script.textContent) : undefined;
}

/** Resolves when the page's own markup is there: an element may wake before its children are parsed. */
export function markupParsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
