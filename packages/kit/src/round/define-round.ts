import { defineElement } from '../element/define-element.js';
import { Round } from './round.js';

/** Registers `<ph-round>`, or `<prefix-round>`. @returns the tag. */
export function defineRound(prefix?: string): string {
  return defineElement('round', Round, prefix);
}
