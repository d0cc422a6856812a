export type { FormerCommune, FormerCommuneKind } from './commune.js';
export { findCommunesByAnyName, findFormerCommunes, formerCommunesOf, type CommuneMatch } from './former.js';
