// Loaded when a plan is edited: a page that only shows one does not pay for it.
export type { TableDrawer } from './item-view.js';
export type { Clipping } from './clipboard.js';
export { EarlyKeys } from './early-keys.js';
export { surfaceMessages } from './surface.messages.js';
export { Surface, type SurfaceHost } from './surface.js';
export type { Highlight } from './highlights.js';
