// Made by build.mjs; do not edit. Icons of Lucide (https://lucide.dev), ISC licence,
// copyright (c) Lucide Contributors; parts copyright (c) Cole Bemis (Feather, MIT licence).
import { svg } from 'lit';
import { icon } from '../icon.js';

export const iconSearch = icon(svg`<path d="m21 21-4.34-4.34" /> <circle cx="11" cy="11" r="8" />`);
