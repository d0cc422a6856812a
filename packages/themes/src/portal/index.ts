export { portalColours, type PortalColours } from './portal-colours.js';
