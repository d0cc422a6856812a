import type { LayoutProfile } from '@phoihop/document/profile';

/** Faces as wide as Times New Roman, in the order in which they are looked for. */
const FACES = ['Times New Roman', 'Liberation Serif', 'Tinos', 'Nimbus Roman'];

/** A name of a font as CSS holds it: it comes from a profile, which a host may have read from anywhere. */
function quoted(name: string): string {
  return `"${name.replaceAll(/["\\\n\r\f<]/gu, '')}"`;
}

/** The fonts of paper, the profile's own first. */
export function fontsOf({ font }: Pick<LayoutProfile, 'font'>): string {
  return `${Array.from(new Set([font, ...FACES]), quoted).join(', ')}, serif`;
}

/**
 * How pages are drawn, on the screen and in print: each line where it was broken, with the widths that it was measured
 * with. Measures come as numbers of points (`measured`); \`--_fit\` makes another face as wide as Times.
 */
export function paperCss(profile: Pick<LayoutProfile, 'font'>): string {
  const points = (name: string): string => `calc(var(--_${name}, 0) * 1pt)`;
  return `
    .paper {
      position: relative;
      overflow: hidden;
      inline-size: ${points('width')};
      block-size: ${points('height')};
      background: #fff;
      color: #000;
      font-family: ${fontsOf(profile)};
      font-style: normal;
      font-weight: 400;
      font-kerning: none;
      font-variant-ligatures: none;
      letter-spacing: normal;
      word-spacing: normal;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      text-rendering: geometricPrecision;
      hyphens: none;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    .paper p, .paper table { margin: 0; padding: 0; }
    .set, .rule, .box, .number {
      position: absolute;
      inset-block-start: ${points('top')};
      inset-inline-start: ${points('left')};
      inline-size: ${points('width')};
    }
    .line {
      display: block;
      block-size: ${points('line')};
      line-height: ${points('leading')};
      font-size: calc(var(--_size) * var(--_fit, 1) * 1pt);
      white-space: nowrap;
    }
    .line.ends { white-space: pre; }
    .line.first { margin-inline-start: ${points('first')}; }
    .centre > .line { text-align: center; }
    .right > .line { text-align: end; }
    .justify > .line { text-align: justify; text-align-last: justify; }
    .justify > .line.ends { text-align: start; text-align-last: start; }
    .line .b { font-weight: 700; }
    .line .i { font-style: italic; }
    .line .u { text-decoration: underline; }
    .rule { block-size: 0; border-block-start: ${points('thickness')} solid #000; }
    .box {
      display: grid;
      place-content: center;
      box-sizing: border-box;
      block-size: ${points('height')};
      border: 1pt solid currentcolor;
      color: var(--_colour, #000);
      font-size: calc(var(--_size) * var(--_fit, 1) * 1pt);
      font-weight: 700;
      line-height: 1;
      white-space: nowrap;
    }
    .number { font-size: calc(var(--_size) * var(--_fit, 1) * 1pt); line-height: 1.107; text-align: center; }
    table.set { border-collapse: collapse; table-layout: fixed; }
    table.set col { inline-size: ${points('width')}; }
    table.set tr { block-size: ${points('height')}; }
    table.set :is(td, th) {
      box-sizing: border-box;
      padding: 0 ${points('air')};
      border: 0.5pt solid #000;
      font-weight: 400;
      text-align: start;
      vertical-align: middle;
    }
    .turned { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); }
  `;
}

/** What a page of paper is to a printer: the sheet of a document of its own. Widths and heights in points. */
export function printCss(
  profile: Pick<LayoutProfile, 'font'>,
  papers: readonly { name: string; width: number; height: number }[],
  fit: number,
): string {
  const named = papers.map(
    ({ name, width, height }) => `
    @page ${name} { size: ${String(width)}pt ${String(height)}pt; margin: 0; }
    .${name} { page: ${name}; }`,
  );
  const [first] = papers;
  const usual = first ? `@page { size: ${String(first.width)}pt ${String(first.height)}pt; margin: 0; }` : '';
  return `
    ${usual} ${named.join('')}
    html, body { margin: 0; padding: 0; background: #fff; --_fit: ${String(fit)}; }
    .sheet { break-after: page; break-inside: avoid; overflow: hidden; }
    .sheet:last-child { break-after: auto; }
    .sheet > .paper { block-size: calc(var(--_height) * 1pt - 0.5px); }
    .visually-hidden { display: none; }
    ${paperCss(profile)}
  `;
}
