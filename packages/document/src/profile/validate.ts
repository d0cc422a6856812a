import { accept, refuse, type Result } from '@phoihop/plan';
import { documentParts, textWidthOf, type LayoutProfile } from './profile.js';

/**
 * Why a profile cannot be used; `params` says where and what. `profile-length`: a length that is no number, negative or
 * larger than the paper; `profile-size`: letters outside of 6 to 72 points; `profile-narrow`: less than 80 mm are left
 * for the text; `profile-line-height`: lines closer than single; `profile-rule`: a line longer than its text;
 * `profile-part`: a part is missing; `profile-text`: a text that has to be there is empty.
 */
export type ProfileCode =
  | 'profile-length'
  | 'profile-size'
  | 'profile-narrow'
  | 'profile-line-height'
  | 'profile-rule'
  | 'profile-part'
  | 'profile-text';

/** The narrowest text that a table of two columns can stand in, in millimetres. */
const NARROWEST_TEXT = 80;
const SIZES = { least: 6, most: 72 };

function lengthsOf({ page, body, end, urgency }: LayoutProfile): [string, number][] {
  return [
    ['page.width', page.width],
    ['page.height', page.height],
    ...Object.entries(page.margins).map(([edge, length]): [string, number] => [
      `page.margins.${edge}`,
      length,
    ]),
    ['page.numberFromTop', page.numberFromTop],
    ['body.firstLine', body.firstLine],
    ['end.signatureHeight', end.signatureHeight],
    ['urgency.height', urgency.height],
    ...Object.entries(urgency.widths).map(([word, length]): [string, number] => [
      `urgency.widths.${word}`,
      length,
    ]),
  ];
}

/** The profile where it can be used; else the first reason why not. */
export function validateProfile(profile: LayoutProfile): Result<LayoutProfile, ProfileCode> {
  const paper = Math.max(profile.page.width, profile.page.height);
  for (const [path, length] of lengthsOf(profile)) {
    if (!(length >= 0 && length <= paper)) return refuse('profile-length', { path, length });
  }
  const missing = documentParts.find((part) => !Object.hasOwn(profile.parts, part));
  if (missing !== undefined) return refuse('profile-part', { part: missing });
  for (const part of documentParts) {
    const { size, before = 0, after = 0 } = profile.parts[part];
    if (!(size >= SIZES.least && size <= SIZES.most)) return refuse('profile-size', { part, size, ...SIZES });
    const distance = [before, after].find((each) => !(each >= 0 && each <= SIZES.most));
    if (distance !== undefined) return refuse('profile-length', { path: `parts.${part}`, length: distance });
  }
  const { lineHeight } = profile.body;
  const least = lineHeight.kind === 'multiple' ? 1 : profile.parts.text.size;
  const height = lineHeight.kind === 'multiple' ? lineHeight.value : lineHeight.points;
  if (!(height >= least && height <= least * 5)) return refuse('profile-line-height', { height, least });
  if (!(textWidthOf(profile) >= NARROWEST_TEXT)) {
    return refuse('profile-narrow', { width: textWidthOf(profile), least: NARROWEST_TEXT });
  }
  for (const name of ['nationalRule', 'issuerRule', 'subjectRule'] as const) {
    const rule = profile.head[name];
    if (rule.kind === 'solid' && !(rule.share > 0 && rule.share <= 1))
      return refuse('profile-rule', { path: `head.${name}`, share: rule.share });
  }
  for (const [path, text] of [
    ['font', profile.font],
    ['head.nationalTitle', profile.head.nationalTitle],
    ['end.recipientsTitle', profile.end.recipientsTitle],
    ['appendix.word', profile.appendix.word],
  ] as const) {
    if (text.trim() === '') return refuse('profile-text', { path });
  }
  return accept(profile);
}
