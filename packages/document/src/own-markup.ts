/** The attributes by which our own copy is known again, so that nothing has to be read a second time. */
export const ownMarkup = {
  /** On a paragraph or table: the level of the item. */
  level: 'data-ph-level',
  /** On the label in front of an item's text: the label as printed. */
  label: 'data-ph-label',
  /** On bold that is only how headings look. */
  heading: 'data-ph-heading',
} as const;
