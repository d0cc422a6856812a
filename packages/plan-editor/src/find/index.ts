// Loaded when a person wants to find something, or while a plan is edited.
export { FindPart } from './find-part.js';
export { findStyles } from './find.styles.js';
