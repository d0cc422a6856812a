import { defineRound } from './index.js';

defineRound();
