// Made by build.mjs; do not edit. Icons of Lucide (https://lucide.dev), ISC licence,
// copyright (c) Lucide Contributors; parts copyright (c) Cole Bemis (Feather, MIT licence).
import { svg } from 'lit';
import { icon } from '../icon.js';

export const iconPanelRight = icon(svg`<rect width="18" height="18" x="3" y="3" rx="2" /> <path d="M15 3v18" />`);
