import { defineHonourRoster } from './define-honour-roster.js';

defineHonourRoster();

// Who imports this file knows the tag by its type.
export type { HonourRoster } from './honour-roster.js';
