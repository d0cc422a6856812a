import type { Part } from '@phoihop/plan';
import type { User } from '../../server/src/sign-in/sign-in.js';
import type { StaffView } from './staff.messages.js';

/** The parts of a plan that an agency of the demo may change: what the server says, told beforehand. Agreeing is for leaders. */
const parts: Readonly<Record<string, readonly Part[]>> = {
  'so-dan-toc-ton-giao': ['text', 'tasks', 'progress', 'review', 'agreement'],
  'mat-tran-tinh': ['text', 'tasks', 'progress', 'review', 'agreement'],
  'so-van-hoa': ['progress'],
};

export function mayChangePart(user: User, part: Part): boolean {
  if (user.role === 'reader') return false;
  if (part === 'agreement' && user.role !== 'leader') return false;
  return part === 'round' || (parts[user.agency]?.includes(part) ?? false);
}

/** The views that a person has something to do in: a commune nominates, and has no part in the plan. */
export function viewsOf({ agency }: User): readonly [StaffView, ...StaffView[]] {
  if (agency === 'xa-ta-lun') return ['bieu-duong'];
  const first = ['den-han', 'soan-thao', 'phan-cong'] as const;
  const later = ['tien-do', 'bao-cao', 'xem-truoc'] as const;
  return agency === 'so-van-hoa' ? [...first, ...later] : [...first, 'thong-nhat', ...later, 'bieu-duong'];
}
