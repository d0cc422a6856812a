import { defineElement } from '@phoihop/kit';
import { SavingStatus } from './saving-status.js';

/** Registers `<ph-saving-status>`, or `<prefix-saving-status>`. @returns the tag. */
export function defineSavingStatus(prefix?: string): string {
  return defineElement('saving-status', SavingStatus, prefix);
}
