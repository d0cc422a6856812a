import { cellsPlan } from './cells-plan.js';
import { communePlan } from './commune-plan.js';
import { decisionPlan } from './decision-plan.js';
import { fiveYearPlan } from './five-year-plan.js';
import { formsPlan } from './forms-plan.js';
import { halfYearReport } from './half-year-report.js';
import { jointPlan } from './joint-plan.js';
import { jointProgramme } from './joint-programme.js';
import { jointRegulation } from './joint-regulation.js';
import { jointResolution } from './joint-resolution.js';
import { legacyPlan } from './legacy-plan.js';
import { movementPlan } from './movement-plan.js';
import { newsArticle } from './news-article.js';
import { officialLetter } from './official-letter.js';
import type { OurDocument } from './our-document.js';
import { partyPlan } from './party-plan.js';
import { partyReport } from './party-report.js';
import { portalArticle } from './portal-article.js';
import { scannedPlan } from './scanned-plan.js';
import { scannedProgramme } from './scanned-programme.js';
import { threeIssuers } from './three-issuers.js';
import { twoSidesPlan } from './two-sides-plan.js';
import { untitledPlan } from './untitled-plan.js';
import { wardPlan } from './ward-plan.js';
import { webPagePlan } from './web-page-plan.js';
import { wrappedPlan } from './wrapped-plan.js';

/** Documents of our own writing that hold every hard case that real ones have shown. */
export const ourDocuments: readonly OurDocument[] = [
  jointPlan,
  threeIssuers,
  twoSidesPlan,
  communePlan,
  movementPlan,
  fiveYearPlan,
  partyPlan,
  jointResolution,
  halfYearReport,
  newsArticle,
  scannedPlan,
  wrappedPlan,
  webPagePlan,
  formsPlan,
  legacyPlan,
  officialLetter,
  cellsPlan,
  decisionPlan,
  untitledPlan,
  wardPlan,
  jointProgramme,
  jointRegulation,
  scannedProgramme,
  partyReport,
  portalArticle,
];

export { marksOf, textOf, type OurDocument } from './our-document.js';
