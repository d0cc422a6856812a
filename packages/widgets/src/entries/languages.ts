export { addLanguage, dayIn, numberIn, pluralIn } from '../languages/index.js';
