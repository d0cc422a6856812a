export { followDocument } from './follow-document.js';
export { LiveConnection, type LiveListener, type LiveMember, type LiveOptions } from './live-connection.js';
export { LiveLine, type LineOptions, type LineTimes } from './live-line.js';
export type { LiveNews, PersonHere } from './news.js';
