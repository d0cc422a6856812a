export { eraseFiles, filesOfNomination, removeLeftBehind, removeLoose } from './file-rows.js';
export { FileStore } from './file-store.js';
