export { addPseudoLanguage, pseudoCatalogue, PSEUDO } from './pseudo-language.js';
