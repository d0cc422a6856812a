import type { Result } from '@phoihop/plan';
import type { DocumentPart, LayoutProfile, PartStyle } from './profile.js';
import { validateProfile, type ProfileCode } from './validate.js';

/** What an agency sets otherwise than the profile it starts from; all that is left out stays. */
export interface ProfileChanges {
  id: string;
  source?: string;
  font?: string;
  page?: Partial<Omit<LayoutProfile['page'], 'margins'>> & {
    margins?: Partial<LayoutProfile['page']['margins']>;
  };
  body?: Partial<LayoutProfile['body']>;
  parts?: Partial<Record<DocumentPart, Partial<PartStyle>>>;
  head?: Partial<LayoutProfile['head']>;
  end?: Partial<LayoutProfile['end']>;
  appendix?: Partial<LayoutProfile['appendix']>;
}

/**
 * An agency's own profile: another one with some measures changed. Refused where the result cannot be used; whether it
 * still keeps to the decree is told by the clerk's check, not here.
 */
export function deriveProfile(
  base: LayoutProfile,
  { id, source, font, page, body, parts = {}, head, end, appendix }: ProfileChanges,
): Result<LayoutProfile, ProfileCode> {
  const styles = { ...base.parts };
  for (const part of Object.keys(styles) as DocumentPart[]) {
    styles[part] = { ...styles[part], ...parts[part] };
  }
  return validateProfile({
    ...base,
    id,
    source: source ?? base.source,
    font: font ?? base.font,
    page: { ...base.page, ...page, margins: { ...base.page.margins, ...page?.margins } },
    body: { ...base.body, ...body },
    parts: styles,
    head: { ...base.head, ...head },
    end: { ...base.end, ...end },
    appendix: { ...base.appendix, ...appendix },
  });
}
