// Made by build.mjs; do not edit. Icons of Lucide (https://lucide.dev), ISC licence,
// copyright (c) Lucide Contributors; parts copyright (c) Cole Bemis (Feather, MIT licence).
import { svg } from 'lit';
import { icon } from '../icon.js';

export const iconTableOfContents = icon(svg`<path d="M16 5H3" /> <path d="M16 12H3" /> <path d="M16 19H3" /> <path d="M21 5h.01" /> <path d="M21 12h.01" /> <path d="M21 19h.01" />`);
