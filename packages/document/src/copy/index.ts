export { htmlOfItems, type NodeMaker } from './html-of-items.js';
export { plainTextOfItems } from './plain-text-of-items.js';
