import postcss, { type Declaration, type Root } from 'postcss';
import { contrastRatio, hexOf, seen } from '../colour.js';
import type { KitSeed } from '../kit/kit-seed.js';

/** What was found in the style sheet of a portal, and where each part of it stands. */
export interface PortalColours {
  seed: Omit<KitSeed, 'name'>;
  sources: Partial<Record<keyof KitSeed, string>>;
}

/** Custom properties that name the brand, the surest first: Bootstrap, WordPress, Material, and what portals call it. */
const BRAND_NAMES = [
  /^--(bs-)?primary$/u,
  /^--wp--preset--color--primary$/u,
  /^--(md|mdc)-.*primary$/u,
  /^--(color|colour|mau|brand|theme|main)(-(primary|brand|main|chinh))?$/u,
];

/** Rules that show what can be done: the surest first. */
const ACTIONS = [
  {
    selector: /\.(btn|button)-primary\b(?!.*(:hover|:focus|:active|:disabled|outline))/u,
    property: /^background(-color)?$/u,
  },
  { selector: /^(button|input\[type=['"]?submit)/u, property: /^background(-color)?$/u },
  { selector: /^a(:link)?$/u, property: /^color$/u },
  { selector: /(header|navbar|nav|banner|menu)\b/u, property: /^background(-color)?$/u },
];

/** Greys tell nothing of a brand. */
const COLOURED = 0.04;

/** The first colour in a value such as `1px solid #123456`; a `var()` is followed within the sheet. */
function colourIn(value: string, properties: ReadonlyMap<string, string>, depth = 0): string | undefined {
  const named = /var\(\s*(--[\w-]+)/u.exec(value)?.[1];
  if (named !== undefined && depth < 5) {
    const next = properties.get(named);
    if (next !== undefined) return colourIn(next, properties, depth + 1);
  }
  for (const word of value.match(/#[\da-f]{3,8}\b|(?:rgb|hsl|oklch)a?\([^)]*\)|[a-z]+/giu) ?? []) {
    const hex = hexOf(word);
    if (hex !== undefined) return hex;
  }
  return undefined;
}

function selectorsOf(declaration: Declaration): readonly string[] {
  const { parent } = declaration;
  return parent && 'selectors' in parent ? parent.selectors : [];
}

function accentOf(
  root: Root,
  properties: ReadonlyMap<string, string>,
): { colour: string; source: string } | undefined {
  const coloured = (value: string): string | undefined => {
    const colour = colourIn(value, properties);
    return colour !== undefined && seen(colour).chroma >= COLOURED ? colour : undefined;
  };
  for (const pattern of BRAND_NAMES)
    for (const [name, value] of properties) {
      const colour = pattern.test(name) ? coloured(value) : undefined;
      if (colour !== undefined) return { colour, source: name };
    }
  for (const { selector, property } of ACTIONS) {
    let found: { colour: string; source: string } | undefined;
    root.walkDecls(property, (declaration) => {
      const named = selectorsOf(declaration).find((each) => selector.test(each));
      const colour = named === undefined ? undefined : coloured(declaration.value);
      // The last one wins, as it does in a browser.
      if (named !== undefined && colour !== undefined)
        found = { colour, source: `${named} { ${declaration.prop} }` };
    });
    if (found) return found;
  }
  return undefined;
}

/** The last value of a property for the page itself or for buttons. */
function last(root: Root, property: RegExp, selector: RegExp): { value: string; source: string } | undefined {
  let found: { value: string; source: string } | undefined;
  root.walkDecls(property, (declaration) => {
    const named = selectorsOf(declaration).find((each) => selector.test(each));
    if (named !== undefined) found = { value: declaration.value, source: `${named} { ${declaration.prop} }` };
  });
  return found;
}

/** A ground on which neutral ink can be read and that is not white: else the kit chooses. */
function isGround(colour: string): boolean {
  return colour !== '#ffffff' && contrastRatio(colour, '#1b2023') >= 12;
}

/**
 * Takes the colours of a kit from the style sheet of a portal: its accent from what it calls its brand, else from its
 * buttons, links or head; its ground, font and corner where they are plain. Undefined where no colour was found.
 * @throws CssSyntaxError for what is no CSS
 */
export function portalColours(css: string): PortalColours | undefined {
  const root = postcss.parse(css);
  const properties = new Map<string, string>();
  root.walkDecls(/^--/u, ({ prop, value }) => {
    properties.set(prop, value);
  });
  const accent = accentOf(root, properties);
  if (!accent) return undefined;
  const seed: Omit<KitSeed, 'name'> = { accent: accent.colour };
  const sources: PortalColours['sources'] = { accent: accent.source };
  const page = /^(html|body|:root)$/u;
  const ground = last(root, /^background(-color)?$/u, page);
  const groundColour = ground && colourIn(ground.value, properties);
  if (ground && groundColour !== undefined && isGround(groundColour)) {
    seed.ground = groundColour;
    sources.ground = ground.source;
  }
  const font = last(root, /^font-family$/u, page);
  if (font && /^[\p{L}\d\s,'"_-]+$/u.test(font.value)) {
    seed.font = font.value.replaceAll(/\s+/gu, ' ').trim();
    sources.font = font.source;
  }
  const radius = last(root, /^border-radius$/u, /^(\.btn|\.button|button)$/u);
  if (radius && /^\d*\.?\d+(em|rem|px)?$/u.test(radius.value)) {
    seed.radius = radius.value;
    sources.radius = radius.source;
  }
  return { seed, sources };
}
