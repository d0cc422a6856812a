export { followLink, type LinkedItem } from './follow-link.js';
export { linkTo, parseLink, type ItemLink } from './item-link.js';
