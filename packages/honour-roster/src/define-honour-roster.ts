import { defineElement } from '@phoihop/kit';
import { HonourRoster } from './honour-roster.js';

/** Registers `<ph-honour-roster>`, or `<prefix-honour-roster>`. @returns the tag. */
export function defineHonourRoster(prefix?: string): string {
  return defineElement('honour-roster', HonourRoster, prefix);
}
