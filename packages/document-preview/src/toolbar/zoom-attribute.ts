import type { ComplexAttributeConverter } from 'lit';
import type { Zoom } from '../pages/view.controller.js';

/** The smallest and the largest that pages are shown, in percent. */
const LEAST = 10;
const MOST = 400;

/** `width`, `page` or a percentage; anything else is `width`. */
export const zoomConverter: ComplexAttributeConverter<Zoom> = {
  fromAttribute(value) {
    if (value === 'page') return value;
    const percent = Number.parseFloat(value ?? '');
    return Number.isFinite(percent) ? Math.min(MOST, Math.max(LEAST, percent)) / 100 : 'width';
  },
};
