export { blanksIn, type Blank } from './blanks.js';
export { issuerNamed, provinceInFull } from './issuer-named.js';
export {
  planFromTemplate,
  templateKinds,
  type TemplateKind,
  type TemplateOptions,
} from './plan-from-template.js';
export type { TemplateIssuer } from './template-issuer.js';
export type { NextYearNote } from './next-year/note.js';
export { planForNextYear, type PlanForNextYear } from './next-year/plan-for-next-year.js';
