/** Vietnamese pages whose names are Vietnamese, too. @type {Readonly<Record<string, string>>} */
const renamed = { 'docs/vi/huong-dan-can-bo.md': 'docs/officials-guide.md' };

/** The English page of a Vietnamese one. @param {string} page from the root of the repository */
export const englishOf = (page) => renamed[page] ?? page.replace('docs/vi/', 'docs/');
