export type { FormerCommune, FormerCommuneKind } from './commune.js';
export {
  findCommunesByAnyName,
  findFormerCommunes,
  formerCommunesOf,
  formerUnitsOf,
  type CommuneMatch,
  type FormerUnits,
} from './former.js';
