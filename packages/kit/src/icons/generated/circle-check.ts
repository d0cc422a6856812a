// Made by build.mjs; do not edit. Icons of Lucide (https://lucide.dev), ISC licence,
// copyright (c) Lucide Contributors; parts copyright (c) Cole Bemis (Feather, MIT licence).
import { svg } from 'lit';
import { icon } from '../icon.js';

export const iconCircleCheck = icon(svg`<circle cx="12" cy="12" r="10" /> <path d="m16 9-5.5 5.5L8 12" />`);
