// Made by build.mjs; do not edit. Icons of Lucide (https://lucide.dev), ISC licence,
// copyright (c) Lucide Contributors; parts copyright (c) Cole Bemis (Feather, MIT licence).
import { svg } from 'lit';
import { icon } from '../icon.js';

export const iconDownload = icon(svg`<path d="M12 15V3" /> <path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4" /> <path d="m7 10 5 5 5-5" />`);
