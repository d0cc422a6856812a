export { changesView } from './changes.view.js';
export { readText } from './read-texts.js';
export { textsView } from './texts.view.js';
