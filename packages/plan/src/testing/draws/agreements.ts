import { isSameContent } from '../../agreement/agreed-content.js';
import type { PlanFile } from '../../model/plan-file.js';
import { newId } from '../../model/id.js';
import { pick, pickPlace, type Drawer } from './draw.js';

const at = '2026-03-02T02:00:00Z';
const by = { id: 'u1', name: 'Lò Thị Hạnh' };

/** A name for the plan as it is: as good as its fingerprint, and quicker. */
function nameOf({ plan }: PlanFile): string {
  return JSON.stringify(plan);
}

const drawConsent: Drawer = ({ consent, plan: { items } }, { a, b }) => {
  const item = pick(items, a)?.id ?? 'gone';
  return {
    type: 'agreement/consent',
    part: 'agreement',
    before: consent ?? null,
    after: b % 5 === 0 ? null : { side: 'mttq', at, parts: [{ item, side: b % 2 === 0 ? null : 'sdttg' }] },
  };
};

const drawVersion: Drawer = (file, { a }) => ({
  type: 'version/keep',
  part: 'agreement',
  after: pickPlace(file.versions, a),
  version: { id: nameOf(file), at, plan: file.plan },
});

const drawForgetting: Drawer = ({ versions }, { a }) => {
  const version = pick(versions, a)?.id;
  return version === undefined ? null : { type: 'version/forget', part: 'agreement', version };
};

/** Somebody agrees to the plan as it is: to the version that is kept of it. */
const drawAgreement: Drawer = (file, { b }) => {
  const kept = file.versions.find(({ plan }) => plan && isSameContent(plan, file.plan));
  const side = b % 2 === 0 ? 'mttq' : 'sdttg';
  return {
    type: 'agreement/agree',
    part: 'agreement',
    agreement: { id: newId(), version: kept?.id ?? nameOf(file), side, by, at },
  };
};

const drawWithdrawal: Drawer = ({ agreements }, { a }) => {
  const agreement = pick(agreements, a)?.id;
  return agreement === undefined ? null : { type: 'agreement/withdraw', part: 'agreement', agreement };
};

const drawProposal: Drawer = ({ plan: { items }, review: { proposals = [] } }, { a, b }) => {
  const item = pick(items, a);
  if (!item) return null;
  const change = { type: 'item/remove', part: 'text', items: [item.id] } as const;
  return {
    type: 'proposal/insert',
    part: 'review',
    after: pickPlace(proposals, b),
    proposal: { id: newId(), change, at },
  };
};

const drawProposalRemoval: Drawer = ({ review: { proposals = [] } }, { a }) => {
  const proposal = pick(proposals, a)?.id;
  return proposal === undefined ? null : { type: 'proposal/remove', part: 'review', proposal };
};

export const agreementDrawers: readonly Drawer[] = [
  drawConsent,
  drawVersion,
  drawForgetting,
  drawAgreement,
  drawWithdrawal,
  drawProposal,
  drawProposalRemoval,
];
