import type { IContext, IXmlableObject } from 'docx';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (character) => ESCAPES[character] ?? character);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function attributesXml(attributes: unknown): string {
  if (!isObject(attributes)) return '';
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function contentXml(content: readonly unknown[]): string {
  return content
    .map((each) => {
      if (isObject(each)) return elementXml(each);
      return typeof each === 'string' || typeof each === 'number' ? escapeXml(String(each)) : '';
    })
    .join('');
}

/** An element as the library prepares it: its name with attributes under `_attr` and what it holds. */
function elementXml(element: Record<string, unknown>): string {
  return Object.entries(element)
    .filter(([name]) => name !== '_attr')
    .map(([name, value]) => {
      const parts: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
      const holder = parts.find((part) => isObject(part) && '_attr' in part);
      const attributes = isObject(holder) ? attributesXml(holder._attr) : '';
      const content = contentXml(
        parts.filter((part) => !(isObject(part) && '_attr' in part && Object.keys(part).length === 1)),
      );
      return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
    })
    .join('');
}

/** One part of the body as XML. The library writes a whole document in one piece; so long ones are written in slices. */
export function partXml(
  part: { prepForXml(context: IContext): IXmlableObject | undefined },
  context: IContext,
): string {
  const prepared = part.prepForXml(context);
  return prepared === undefined ? '' : elementXml(prepared);
}
