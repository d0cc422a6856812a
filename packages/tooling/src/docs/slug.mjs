/**
 * The anchor of a heading, as repository hosts make it: lower case, blanks as hyphens, marks left out.
 * @param {string} title
 */
export const slugOf = (title) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-');
