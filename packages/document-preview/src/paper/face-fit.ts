import { textWidth } from '@phoihop/document/pages';
import { PROBE } from './probe.data.js';

/** The size of the body, in points: a browser that rounds the advance of each letter draws small ones wider. */
const SIZE = 14;

/** Faces that differ by less are as wide. */
const HAIR = 0.004;

/**
 * How much smaller letters are to be drawn so that they are as wide as those of Times New Roman, in which lines are
 * broken: 1 where the machine has that font or its twins. Telephones have neither.
 */
export function faceFit(place: ParentNode & Node, font: string): number {
  const probe = (place.ownerDocument ?? document).createElement('span');
  const { style } = probe;
  style.setProperty('position', 'absolute');
  style.setProperty('visibility', 'hidden');
  style.setProperty('white-space', 'pre');
  style.setProperty('font-family', font);
  style.setProperty('font-size', `${String(SIZE)}pt`);
  style.setProperty('font-kerning', 'none');
  style.setProperty('font-variant-ligatures', 'none');
  style.setProperty('text-rendering', 'geometricPrecision');
  probe.setAttribute('aria-hidden', 'true');
  probe.textContent = PROBE;
  place.append(probe);
  const shown = (probe.getBoundingClientRect().width * 72) / 96;
  probe.remove();
  const fit = shown > 0 ? (textWidth(PROBE, { size: SIZE }) * 72) / 25.4 / shown : 1;
  return Math.abs(fit - 1) < HAIR ? 1 : fit;
}
