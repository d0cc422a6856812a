import { defineHonourRoster } from './define-honour-roster.js';

defineHonourRoster();
