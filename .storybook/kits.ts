import ethnicAffairs from '@phoihop/themes/kits/ethnic-affairs.css?inline';
import front from '@phoihop/themes/kits/front.css?inline';
import province from '@phoihop/themes/kits/province.css?inline';
import womensUnion from '@phoihop/themes/kits/womens-union.css?inline';
import neutral from '@phoihop/themes/neutral.css?inline';

const sheets = new Map([
  ['neutral', neutral],
  ['front', front],
  ['ethnic-affairs', ethnicAffairs],
  ['womens-union', womensUnion],
  ['province', province],
]);

export const kitNames: readonly string[] = Array.from(sheets.keys());

/** What the page around the widgets brings along: a portal's letters, and the desk. */
const page = `
  body { margin: 0; background: var(--ph-desk); color: var(--ph-ink); font-family: var(--ph-font, 'Segoe UI', system-ui, sans-serif); }
`;

const sheet = new CSSStyleSheet();

/** Puts the sheet of a kit on the page, in the place of the one before. @throws RangeError for no such kit */
export function wearKit(name: string): void {
  const css = sheets.get(name);
  if (css === undefined) throw new RangeError(`no such kit: ${name}`);
  sheet.replaceSync(css + page);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}
