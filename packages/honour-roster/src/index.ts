export { defineHonourRoster } from './define-honour-roster.js';
export { HonourRoster } from './honour-roster.js';
export { NominationEraseEvent, NominationRemarkEvent } from './honour-roster.events.js';
export { honourRosterMessages, type HonourRosterMessages } from './honour-roster.messages.js';
