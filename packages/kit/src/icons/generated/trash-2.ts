// Made by build.mjs; do not edit. Icons of Lucide (https://lucide.dev), ISC licence,
// copyright (c) Lucide Contributors; parts copyright (c) Cole Bemis (Feather, MIT licence).
import { svg } from 'lit';
import { icon } from '../icon.js';

export const iconTrash2 = icon(svg`<path d="M10 11v6" /> <path d="M14 11v6" /> <path d="M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6" /> <path d="M3 6h18" /> <path d="M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2" />`);
