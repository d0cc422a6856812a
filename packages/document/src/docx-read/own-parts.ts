import { parseJson, parsePlanFile, type PlanFile } from '@phoihop/plan';
import { NAMESPACE } from '../docx/custom-parts.js';
import { elementsOf, textOf, type XmlElement } from './xml-tree.js';

/** What we have put into a file besides what is printed. */
export interface OwnParts {
  /** Names of bookmarks that do not tell their ids. */
  aliases: Map<string, string>;
  /** The plan file of a working copy; null in files for issuing, and where it does not read. */
  workingCopy: PlanFile | null;
}

/** The part of ours among the custom XML parts of a file; other programs give it other names. */
export function ownParts(roots: readonly XmlElement[]): OwnParts {
  const root = roots.find(({ name, attributes }) =>
    Object.entries(attributes).some(
      ([key, value]) =>
        value === NAMESPACE &&
        name === (key === 'xmlns' ? 'document' : `${key.slice('xmlns:'.length)}:document`),
    ),
  );
  const parts: OwnParts = { aliases: new Map(), workingCopy: null };
  for (const element of root ? elementsOf(root) : []) {
    const name = element.name.replace(/^.*:/u, '');
    if (name === 'id') parts.aliases.set(element.attributes.bookmark ?? '', textOf(element));
    if (name !== 'plan-file') continue;
    const json = parseJson(textOf(element));
    const file = json.ok ? parsePlanFile(json.value) : json;
    if (file.ok) parts.workingCopy = file.value;
  }
  return parts;
}
