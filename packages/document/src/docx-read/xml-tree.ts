import { accept, refuse, type Result } from '@phoihop/plan';
import { SaxesParser } from 'saxes';
import { docxLimits, type DocxCode } from './codes.js';

/** An element with what it holds, in order. Names as written: `w:p`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** So many characters are parsed in one go. */
const SLICE = 1 << 15;

class Refused extends Error {
  readonly code: DocxCode;

  constructor(code: DocxCode) {
    super(code);
    this.code = code;
  }
}

/**
 * XML as a tree. Nothing is fetched and no entity is expanded but those of XML itself: a document type is refused.
 * Yields between slices.
 */
export function* xmlTree(bytes: Uint8Array): Generator<undefined, Result<XmlElement, DocxCode>> {
  const text = new TextDecoder().decode(bytes);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let count = 0;
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on('doctype', () => {
    throw new Refused('docx-unsafe');
  });
  parser.on('error', () => {
    throw new Refused('docx-damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++count > docxLimits.elements || open.length > docxLimits.depth)
      throw new Refused('docx-too-complex');
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (words) => {
      open.at(-1)?.children.push(words);
    });
  }
  try {
    for (let at = 0; at < text.length; at += SLICE) {
      parser.write(text.slice(at, at + SLICE));
      yield;
    }
    parser.close();
  } catch (failure) {
    if (failure instanceof Refused) return refuse(failure.code, { limit: docxLimits.elements });
    throw failure;
  }
  const top = root.children.find((child) => typeof child !== 'string');
  return top === undefined ? refuse('docx-damaged') : accept(top);
}

/** The elements directly below, all or those of a name. */
export function elementsOf({ children }: XmlElement, name?: string): XmlElement[] {
  return children
    .filter((child) => typeof child !== 'string')
    .filter((child) => name === undefined || child.name === name);
}

/** The first element on a path of names below; undefined where there is none. */
export function elementAt(
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  let at = element;
  for (const name of path) at = at && elementsOf(at, name)[0];
  return at;
}

/** The attribute `w:val` of the element on a path; undefined where either is missing. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return elementAt(element, ...path)?.attributes['w:val'];
}

/** All text below. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
