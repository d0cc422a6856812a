import type { Mention } from './find-citations.js';

/** What stands behind an instrument that a text shortens: `… (sau đây gọi tắt là Nghị quyết 06)`. */
const SHORT_FORM =
  /^[^.;()]{0,160}\((?:sau đây\s+)?(?:gọi|viết)(?:\s+tắt)?(?:\s+chung)?\s*(?:là|:)\s*[“"]?([^)”"]{2,60}?)[”"]?\)/iu;

/** A short form in brackets stands no further behind its instrument (UTF-16 units). */
const REACH = 260;

/** The short forms that a text gives to the instruments that it mentions, and the number that each stands for. */
export function shortFormsIn(text: string, mentions: readonly Mention[]): Map<string, Mention> {
  const forms = new Map<string, Mention>();
  if (!/tắt|gọi là/u.test(text)) return forms;
  for (const mention of mentions) {
    const short = SHORT_FORM.exec(text.slice(mention.to, mention.to + REACH))?.[1]?.trim();
    // What the number approves has a name without figures: “(sau đây gọi tắt là Chương trình)”, “hai bên”.
    if (short !== undefined && /\d/u.test(short)) forms.set(short, mention);
  }
  return forms;
}

function isLetter(character: string): boolean {
  return /[\p{L}\d]/u.test(character);
}

/** Mentions by a short form, outside the brackets that define it and outside what is a mention already. */
export function mentionsByShortForm(
  text: string,
  forms: ReadonlyMap<string, Mention>,
  known: readonly Mention[],
): Mention[] {
  const found: Mention[] = [];
  for (const [short, { id, type }] of forms) {
    for (let from = text.indexOf(short); from >= 0; from = text.indexOf(short, from + short.length)) {
      const to = from + short.length;
      const whole = !isLetter(text.charAt(from - 1)) && !isLetter(text.charAt(to));
      const defined =
        /(?:là|:)\s*[“"]?$/u.test(text.slice(Math.max(0, from - 5), from)) &&
        /^[”"]?\)/u.test(text.slice(to));
      const taken = known.some((other) => from < other.to && to > other.from);
      if (!whole || defined || taken || /^\s*số\s/u.test(text.slice(to))) continue;
      found.push({ from, to, end: to, id, raw: short, ...(type === undefined ? {} : { type }) });
    }
  }
  return found;
}
