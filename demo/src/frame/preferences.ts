import type { Language } from '@phoihop/kit';

/** How the portal around the widgets looks: of our own making, as a Bootstrap 3 portal, or dark. */
export const looks = ['neutral', 'bootstrap', 'dark'] as const;
export type Look = (typeof looks)[number];

export interface Preferences {
  look: Look;
  language: Language;
}

const KEY = 'phoihop-demo';

/** What is kept of the last visit; a private window keeps nothing, and that is all right. */
function kept(): Partial<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof json === 'object' && json !== null ? { ...json } : {};
  } catch {
    return {};
  }
}

/** What the address asks for (`?giao-dien=bootstrap&ngon-ngu=en`), else what was chosen last, else what the computer likes. */
export function readPreferences(): Preferences {
  const asked = new URLSearchParams(location.search);
  const { look, language } = kept();
  const wantedLook = asked.get('giao-dien') ?? look;
  const wantedLanguage = asked.get('ngon-ngu') ?? language;
  const usual: Look = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'neutral';
  return {
    look: looks.find((each) => each === wantedLook) ?? usual,
    language: wantedLanguage === 'en' ? 'en' : 'vi',
  };
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // It is chosen anew at the next visit.
  }
}
