import type { Look } from './preferences.js';

/** Where the sheet of each look lies, by its file. */
const sheets = import.meta.glob<string>('./looks/*.css', { query: '?url&no-inline', import: 'default' });

let worn: HTMLLinkElement | undefined;

/** Dresses the page: the sheet of the look comes in before the one before goes, so that nothing is ever bare. */
export async function wear(look: Look): Promise<void> {
  const address = await sheets[`./looks/${look}.css`]?.();
  if (address === undefined) throw new RangeError(`there is no sheet of the look ${look}`);
  const root = document.documentElement;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  const arrived = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  link.href = address;
  // Before our own sheet of the frame, which has the last word.
  document.head.insertBefore(link, document.head.querySelector('link[rel="stylesheet"], style'));
  await arrived;
  worn?.remove();
  worn = link;
  root.dataset.look = look;
  root.dataset.phTheme = look === 'dark' ? 'dark' : 'light';
}
