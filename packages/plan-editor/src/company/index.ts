// Loaded when others can have the plan open: a page whose plan nobody else sees does not pay for it.
export { CompanyPart } from './company-part.js';
export { companyStyles } from './company.styles.js';
