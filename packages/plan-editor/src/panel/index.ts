// Loaded when a plan is edited, or when a person opens the panel: a page that only shows a plan does not pay for it.
export { PanelController } from './panel.controller.js';
export { panelStyles } from './part.js';
