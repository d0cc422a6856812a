export { followDocument } from './follow-document.js';
export { LiveConnection, type LiveOptions } from './live-connection.js';
export { LiveLine, type LineOptions, type LineTimes } from './live-line.js';
export type { LiveNews } from './news.js';
export type { LiveListener, LiveMember, PersonHere } from '../repository/repository.js';
export type { Company } from '../document/document-source.js';
