export { dayIn, numberIn, pluralIn } from '@phoihop/kit';
export { addLanguage, type Catalogue } from './add-language.js';
export { messageGroups } from './message-groups.js';
