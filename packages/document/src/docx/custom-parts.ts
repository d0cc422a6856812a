import type { PlanFile } from '@phoihop/plan';
import type { Parts } from './package.js';
import { xmlText } from './units.js';

/** The namespace of what we put into a file besides what is printed. */
export const NAMESPACE = 'https://phoihop.vn/xml/docx/1';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PROPERTIES_RELATIONSHIP =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

function escaped(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON with everything outside of ASCII escaped, so that no program changes a character on its way. */
function ascii(file: PlanFile): string {
  return JSON.stringify(file).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What reading needs besides what is printed: names of bookmarks that do not tell their ids; the file, in a working copy. */
export function customXml(
  aliases: ReadonlyMap<string, string>,
  workingCopy: PlanFile | undefined,
): string | null {
  if (aliases.size === 0 && !workingCopy) return null;
  const ids = Array.from(
    aliases,
    ([name, id]) => `<ph:id bookmark="${escaped(name)}">${escaped(id)}</ph:id>`,
  );
  const file = workingCopy ? `<ph:plan-file>${escaped(ascii(workingCopy))}</ph:plan-file>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ph:document xmlns:ph="${NAMESPACE}">${ids.join('')}${file}</ph:document>`;
}

function inserted(text: string, before: string, what: string): string {
  const at = text.lastIndexOf(before);
  if (at < 0) throw new RangeError(`no ${before} in this part`);
  return `${text.slice(0, at)}${what}${text.slice(at)}`;
}

/** The package with a part of our own, tied to the document as Word ties custom XML. */
export function addCustomXml(parts: Parts, xml: string): void {
  const types = parts.get('[Content_Types].xml') ?? '';
  const relations = parts.get('word/_rels/document.xml.rels') ?? '';
  parts.set(
    '[Content_Types].xml',
    inserted(
      types,
      '</Types>',
      `<Override PartName="/customXml/itemProps1.xml" ContentType="${PROPERTIES_TYPE}"/>`,
    ),
  );
  parts.set(
    'word/_rels/document.xml.rels',
    inserted(
      relations,
      '</Relationships>',
      `<Relationship Id="rIdPh1" Type="${RELATIONSHIP}" Target="../customXml/item1.xml"/>`,
    ),
  );
  parts.set('customXml/item1.xml', xml);
  parts.set(
    'customXml/_rels/item1.xml.rels',
    `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${PROPERTIES_RELATIONSHIP}" Target="itemProps1.xml"/></Relationships>`,
  );
  parts.set(
    'customXml/itemProps1.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<ds:datastoreItem ds:itemID="{5B1A5C1E-2C66-4D0B-9B5B-0A7D5C1F8E30}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
}
