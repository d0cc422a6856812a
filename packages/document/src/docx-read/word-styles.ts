import { elementAt, elementsOf, valueAt, type XmlElement } from './xml-tree.js';

/** A style with what it is based on taken in. */
export interface WordStyle {
  name: string;
  /** The list and level that its paragraphs are counted in. */
  list?: { number: string; level: number };
  /** The rank of a heading, from 1. */
  heading?: number;
}

interface Written {
  name: string;
  basedOn: string | undefined;
  number: string | undefined;
  level: string | undefined;
  outline: string | undefined;
}

/** Styles are based on each other no deeper than this; a circle ends here. */
const DEEPEST = 16;

/** The styles of a file by their ids. */
export function wordStyles(root: XmlElement | undefined): Map<string, WordStyle> {
  const written = new Map<string, Written>();
  for (const style of root ? elementsOf(root, 'w:style') : []) {
    const properties = elementAt(style, 'w:pPr');
    written.set(style.attributes['w:styleId'] ?? '', {
      name: (valueAt(style, 'w:name') ?? '').normalize('NFC'),
      basedOn: valueAt(style, 'w:basedOn'),
      number: valueAt(properties, 'w:numPr', 'w:numId'),
      level: valueAt(properties, 'w:numPr', 'w:ilvl'),
      outline: valueAt(properties, 'w:outlineLvl'),
    });
  }
  const inherited = (id: string, field: 'number' | 'level' | 'outline'): string | undefined => {
    let style = written.get(id);
    for (let depth = 0; style && depth < DEEPEST; depth++) {
      if (style[field] !== undefined) return style[field];
      style = written.get(style.basedOn ?? '');
    }
    return undefined;
  };
  return new Map(
    Array.from(written, ([id, { name }]) => {
      const number = inherited(id, 'number');
      const outline = Number(inherited(id, 'outline') ?? 9);
      return [
        id,
        {
          name,
          ...(number === undefined ? {} : { list: { number, level: Number(inherited(id, 'level') ?? 0) } }),
          ...(outline < 9 ? { heading: outline + 1 } : {}),
        },
      ];
    }),
  );
}
