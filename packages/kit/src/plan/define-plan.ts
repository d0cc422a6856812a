import { defineElement } from '../element/define-element.js';
import { Plan } from './plan.js';

/** Registers `<ph-plan>`, or `<prefix-plan>`. @returns the tag. */
export function definePlan(prefix?: string): string {
  return defineElement('plan', Plan, prefix);
}
