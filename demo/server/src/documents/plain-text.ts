import { accept, refuse, type Result } from '@phoihop/plan';

/** What no keyboard types: control characters but tab and line ends, and halves of characters. */
const UNTYPABLE = /[\u0000-\u0008\u000e-\u001f\u007f]|\p{Surrogate}/u;

/**
 * Markup that does something where a careless page shows a text as HTML. Our own widgets never do; the texts of a plan
 * are printed, exported and read by programs that we do not know. Angle brackets as such are left alone: offices write
 * `<tên đơn vị>`.
 */
const ACTIVE =
  /<\s*\/?\s*(?:script|iframe|object|embed|svg|img|style|link|meta|base|form)\b|javascript\s*:/iu;

/** Every text in a value, with the path to it. */
function* textsIn(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const place = path === '' ? key : `${path}.${key}`;
      yield { path: place, text: key };
      yield* textsIn(each, place);
    }
  }
}

/** Refused with `text-not-plain`, which says in `path` where. */
export function checkTexts(value: unknown): Result<null, 'text-not-plain'> {
  for (const { path, text } of textsIn(value)) {
    if (UNTYPABLE.test(text) || ACTIVE.test(text))
      return refuse('text-not-plain', { path: path.slice(0, 200) });
  }
  return accept(null);
}
